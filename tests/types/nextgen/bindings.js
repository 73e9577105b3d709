// What the reference page shows, in a next-generation script. Each line marked @ts-expect-error must be refused.
var lib = require("string-tools");

if (callbacks.isEmpty()) {
  callbacksBuilder.nameCallback("User");
  callbacksBuilder.choiceCallback("Colour", ["red", "blue"], 0, false);
  callbacksBuilder.stringAttributeInputCallback("mail", "Mail", "", true, ["REQUIRED"]);
} else {
  var name = callbacks.getNameCallbacks().get(0);
  nodeState.putShared("name", name).mergeShared({ objectAttributes: { mail: "a@x.test" } });
  var user = openidm.read("managed/alpha_user/" + name, null, ["mail"]);
  if (user && user.mail.endsWith("@x.test")) {
    openidm.patch("managed/alpha_user/" + name, null, [{ operation: "replace", field: "/sn", value: "B" }]);
  }

  var answer = httpClient
    .send("https://x.test", { method: "POST", body: { a: 1 }, token: "t" })
    .get();
  logger.info("{} said {}", "x.test", answer.status);
  var limit = systemEnv.getProperty("esv.max", "3", java.lang.Integer);
  var jwt = jwtAssertion.generateJwt({ jwtType: "SIGNED", jwsAlgorithm: "HS256", issuer: "me", signingKey: "k" });
  var text = utils.base64url.encode(utils.types.stringToBytes(jwt));
  nodeState.putTransient("digest", utils.types.bytesToString(utils.crypto.subtle.digest("SHA-256", [1, 2])));
  var who = idRepository.getIdentity(nodeState.get("_id"));
  who.setAttribute("mail", ["b@x.test"]);
  who.store();
  var header = requestHeaders.get("user-agent");
  var cookie = requestCookies.get(cookieName);
  var set = new java.util.HashSet();
  set.add(text);
  action.goTo(set.size() > 0 ? "true" : "false").putSessionProperty("tier", "gold").withMaxIdleTime(5);
  action.suspend("Mail sent: {0}", function (uri) { logger.debug("resume by {}", String(uri)); }, 5);
}

outcome = "true";

// @ts-expect-error next-generation scripts have no sharedState
sharedState.get("x");
// @ts-expect-error this logger has info, not message
logger.message("x");
// @ts-expect-error there is no build
action.goTo("true").build();
// @ts-expect-error a number of minutes
action.withMaxIdleTime("soon");
// @ts-expect-error one argument is missing
callbacksBuilder.passwordCallback("Password");
// @ts-expect-error HashMap is not on the list of the next generation
new java.util.HashMap();
// @ts-expect-error no such crypto function
utils.crypto.subtle.importKey("raw");
// @ts-expect-error Promise does not exist in this JavaScript
new Promise(function () {});
// @ts-expect-error a misspelt binding
nodestate.get("x");
