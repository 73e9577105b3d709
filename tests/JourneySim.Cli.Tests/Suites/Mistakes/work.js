var want = nodeState.get("want") || "";
logger.info("wants {}", want);
if (want === "http" || want === "headers") {
  httpClient.send("https://api.example.com/orders?page=1", {
    method: "POST",
    headers: { "Content-Type": ["application/json"], "X-Trace": ["1"] },
    body: { order: 1, lines: ["a", "b"] }
  }).get();
}
if (want === "session") {
  action.goTo("done").putSessionProperty("tier", "gold");
} else if (want === "identities") {
  openidm.patch("managed/alpha_user/3f0c2a9e-5d57-4c3e-9d53-8f5c2f1d0a11", null, [{ operation: "replace", field: "givenName", value: "New" }]);
  action.goTo("done");
} else if (want === "openidm") {
  openidm.action("endpoint/enrol", "start", { device: 7 }, {});
  action.goTo("done");
} else if (want === "secret") {
  logger.warn("the password is Secret-of-demo-1");
  nodeState.putShared("seen", "Secret-of-demo-1");
  action.goTo("done");
} else if (want === "error") {
  undefinedName.call();
} else if (want === "value") {
  nodeState.putShared("profile", { name: "demo", roles: ["admin", "user"], age: 42, text: "one\ntwo\nthree\nfour" });
  action.goTo("done");
} else if (want === "gone") {
  nodeState.remove("left");
  action.goTo("done");
} else if (want === "nowhere") {
  action.goTo("elsewhere");
} else {
  action.goTo(want === "refuse" ? "refused" : "done").withErrorMessage("Not today");
}
