/*
 * Asks for a one-time code when the session is not strong enough yet.
 *
 * Scripted Decision node, next-generation engine. Outcomes: Passed, Failed, Cancelled.
 * Keeps only a digest of the code between the passes: shared state travels with the client.
 */
(function () {
  var CONFIRM = 0;
  var TRIES = 3;

  function digest(text) {
    return utils.base64url.encode(utils.crypto.subtle.digest("SHA-256", utils.types.stringToBytes(text)));
  }

  function newCode() {
    var number = Math.abs(utils.crypto.getRandomValues([0])[0]) % 1000000;
    return ("00000" + number).slice(-6);
  }

  function ask(note) {
    callbacksBuilder.textOutputCallback(note === "" ? 0 : 1, note === "" ? "We have sent you a code." : note);
    callbacksBuilder.passwordCallback("Code", false);
    callbacksBuilder.confirmationCallback(0, ["Confirm", "Cancel"], CONFIRM);
  }

  function sendCode() {
    var code = newCode();
    nodeState.putShared("stepUpDigest", digest(code)).putShared("stepUpTries", TRIES);
    emailService.send("user@example.com", "Your code", "Your code is " + code);
    ask("");
  }

  if (typeof existingSession !== "undefined" && Number(existingSession.get("AuthLevel")) >= 2) {
    action.goTo("Passed");
  } else if (callbacks.isEmpty()) {
    sendCode();
  } else if (callbacks.getConfirmationCallbacks().get(0) !== CONFIRM) {
    action.goTo("Cancelled");
  } else if (digest(callbacks.getPasswordCallbacks().get(0)) === nodeState.get("stepUpDigest")) {
    action.goTo("Passed").putSessionProperty("stepUp", "code");
  } else {
    var left = nodeState.get("stepUpTries") - 1;
    nodeState.putShared("stepUpTries", left);
    logger.warn("Wrong code, {} tries left", String(left));
    if (left > 0) {
      ask("That is not the code.");
    } else {
      action.goTo("Failed").withErrorMessage("Too many wrong codes");
    }
  }
})();
