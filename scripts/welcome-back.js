/*
 * Reads and writes a user with the openidm binding: no access token, no call of the REST endpoint.
 *
 * Scripted Decision node, next-generation engine. Outcomes: Known, Unknown.
 * Reads  username (shared). Writes _id, welcome (shared) and the user's description.
 */
(function () {
  function find(userName) {
    var quoted = '"' + userName.replace(/["\\]/g, "") + '"';
    var found = openidm.query("managed/alpha_user", { _queryFilter: "userName eq " + quoted }, [
      "_id",
      "givenName",
      "accountStatus",
    ]);
    return found.resultCount === 1 ? found.result[0] : null;
  }

  var user = find(nodeState.get("username"));
  if (user === null || user.accountStatus !== "active") {
    action.goTo("Unknown");
    return;
  }

  openidm.patch("managed/alpha_user/" + user._id, null, [
    { operation: "replace", field: "/description", value: "Came back by " + journey.name() },
  ]);
  nodeState.putShared("_id", user._id).putShared("welcome", "Welcome back, " + user.givenName);
  action.goTo("Known");
})();
