// Legacy: the top level's last values count, and only transient state that a later node asks for outlives a question.
var fr = JavaImporter(org.forgerock.openam.auth.node.api.Action);
var user = sharedState.get("username");
var kept = transientState.get("password");
sharedState.put("passwordSeen", kept !== null);
var counted = 0;
for each (var part in ["a", "b", "c"]) { counted++; }
sharedState.put("counted", counted);
logger.message("gate for " + user);
if (user === "mallory") {
  action = fr.Action.goTo("closed").withErrorMessage("Not you, " + user).build();
} else {
  action = fr.Action.goTo("open").putSessionProperty("gate", "passed").build();
}
