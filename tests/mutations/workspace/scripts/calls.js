// Next generation: the state, the network, the environment, managed objects.
var limit = systemEnv.getProperty("esv.limit", "1");
var read = httpClient.send("https://api.example.com/orders", { method: "GET" }).get();
var made = httpClient.send("https://api.example.com/orders", { method: "POST", headers: { "Content-Type": ["application/json"] }, body: { order: 7 } }).get();
nodeState.putShared("orders", read.status === 200 ? read.json().items.length : -1);
nodeState.putShared("made", made.status);
nodeState.putShared("limit", String(limit));
nodeState.putTransient("layer", "transient");
nodeState.putShared("layer", "shared");
nodeState.putShared("top", nodeState.get("layer"));
openidm.patch("managed/alpha_user/3f0c2a9e-5d57-4c3e-9d53-8f5c2f1d0a11", null, [{ operation: "replace", field: "/givenName", value: "Patched" }]);
nodeState.putShared("given", openidm.read("managed/alpha_user/3f0c2a9e-5d57-4c3e-9d53-8f5c2f1d0a11").givenName);
action.goTo(read.ok ? "true" : "false");
