/*
 * Trades a signed assertion of a service account for an access token of the tenant (RFC 7523) and leaves it in transient state.
 *
 * Scripted Decision node, next-generation engine; the library "settings". Outcomes: Success, Error.
 * Reads  esv-tenant-env-fqdn, esv-service-account-id, esv-service-account-privatekey (a JWK).
 * Writes idmAccessToken (transient).
 */
(function () {
  var settings = require("settings");
  var STATE_KEY = "idmAccessToken";

  function assertion(accountId, endpoint) {
    var jwt = jwtAssertion.generateJwt({
      jwtType: "SIGNED",
      jwsAlgorithm: "RS256",
      issuer: accountId,
      subject: accountId,
      audience: endpoint,
      validityMinutes: 2,
      privateKey: JSON.parse(settings.required("esv.service.account.privatekey")),
    });
    if (jwt === null) {
      throw new Error("the assertion could not be signed");
    }
    return jwt;
  }

  function accessToken() {
    var endpoint = settings.tenantUrl("/am/oauth2/access_token");
    var response = httpClient
      .send(endpoint, {
        method: "POST",
        form: {
          grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
          client_id: "service-account",
          assertion: assertion(settings.required("esv.service.account.id"), endpoint),
          scope: "fr:idm:*",
        },
      })
      .get();
    if (!response.ok) {
      throw new Error("the token endpoint answers " + response.status);
    }
    return response.json().access_token;
  }

  try {
    nodeState.putTransient(STATE_KEY, accessToken());
    logger.info("Got an access token");
    action.goTo("Success");
  } catch (failure) {
    logger.error("No access token: {}", String(failure));
    action.goTo("Error");
  }
})();
