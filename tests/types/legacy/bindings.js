// What the reference page shows, in a legacy script. Each line marked @ts-expect-error must be refused.
var fr = JavaImporter(
  org.forgerock.openam.auth.node.api,
  javax.security.auth.callback,
  com.sun.identity.authentication.callbacks.HiddenValueCallback,
  org.forgerock.http.protocol.Request,
  java.util
);

if (callbacks.isEmpty()) {
  action = fr.Action.send(
    new fr.NameCallback("User", "ada"),
    new fr.PasswordCallback("Password", false),
    new fr.HiddenValueCallback("device", "")
  ).build();
} else {
  var user = String(callbacks.get(0).getName());
  nodeState.putShared("username", user).putTransient("seen", true);
  var mail = nodeState.get("mail") ? nodeState.get("mail").asString() : null;
  sharedState.put("mail", mail);
  if (systemEnv.getProperty("esv.mode") == "strict") {
    logger.warning("strict for {}", user);
  }

  var request = new fr.Request();
  request.setUri("https://x.test").setMethod("POST");
  request.getEntity().setString(JSON.stringify({ user: user }));
  request.getHeaders().add("Content-Type", "application/json");
  var response = httpClient.send(request).get();
  var list = new fr.ArrayList();
  list.add(response.getStatus().getCode());
  outcome = list.size() > 0 ? "true" : "false";
  action = fr.Action.goTo("true").putSessionProperty("tier", "gold").withErrorMessage("No").build();
}

// @ts-expect-error legacy scripts have no openidm
openidm.read("managed/alpha_user/1");
// @ts-expect-error the next generation's logger has info, this one has message
logger.info("x");
// @ts-expect-error an Action must be built
action = fr.Action.goTo("true");
// @ts-expect-error no such setter
fr.Action.goTo("true").withIdentifiedUser("ada");
// @ts-expect-error an outcome is a text
outcome = true;
// @ts-expect-error a misspelt method
nodeState.putshared("a", "b");
// @ts-expect-error Map does not exist in this JavaScript
new Map();
// @ts-expect-error nor does Object.entries
Object.entries({});
// @ts-expect-error the class list does not show System
java.lang.System.getProperty("x");
// @ts-expect-error not on the importer
fr.TextInputCallbackk;
