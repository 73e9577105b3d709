/*
 * Trades a signed assertion of a service account for an access token of the tenant (RFC 7523) and leaves it in transient state.
 *
 * Scripted Decision node, legacy engine. Outcomes: Success, Error.
 * Reads  esv-tenant-env-fqdn, esv-service-account-id, esv-service-account-privatekey (a JWK).
 * Writes idmAccessToken (transient).
 */
(function () {
  var SCOPE = "fr:idm:*";
  var STATE_KEY = "idmAccessToken";
  var ASSERTION_SECONDS = 60;
  var ATTEMPTS = 3;

  var classes = JavaImporter(
    org.forgerock.openam.auth.node.api.Action,
    org.forgerock.http.protocol.Request,
    org.forgerock.json.jose.builders.JwtBuilderFactory,
    org.forgerock.json.jose.jwk.RsaJWK,
    org.forgerock.json.jose.jws.JwsAlgorithm,
    org.forgerock.json.jose.jws.handlers.SecretRSASigningHandler,
    org.forgerock.json.jose.jwt.JwtClaimsSet,
    org.forgerock.secrets.SecretBuilder,
    org.forgerock.secrets.keys.SigningKey,
    java.time.Clock,
    java.time.temporal.ChronoUnit,
    java.util.UUID
  );

  function leave(outcome) {
    action = classes.Action.goTo(outcome).build();
  }

  /** The text of an ESV. An ESV that is set but blank is as good as none. */
  function esv(name) {
    var value = systemEnv.getProperty(name);
    var text = value === null ? "" : String(value).trim();
    if (text === "") {
      throw new Error("the ESV " + name + " is not set");
    }
    return text;
  }

  function signingHandler(accountId, jwk) {
    var secret = new classes.SecretBuilder();
    secret
      .secretKey(classes.RsaJWK.parse(jwk).toRSAPrivateKey())
      .stableId(accountId)
      .expiresIn(5, classes.ChronoUnit.MINUTES, classes.Clock.systemUTC());
    return new classes.SecretRSASigningHandler(new classes.SigningKey(secret));
  }

  function assertion(accountId, signer, endpoint) {
    var claims = new classes.JwtClaimsSet();
    claims.setIssuer(accountId);
    claims.setSubject(accountId);
    claims.addAudience(endpoint);
    claims.setExpirationTime(new Date(Date.now() + ASSERTION_SECONDS * 1000));
    claims.setJwtId(classes.UUID.randomUUID());
    return String(
      new classes.JwtBuilderFactory().jws(signer).headers().alg(classes.JwsAlgorithm.RS256).done().claims(claims).build()
    );
  }

  function form(fields) {
    return Object.keys(fields)
      .map(function (name) {
        return encodeURIComponent(name) + "=" + encodeURIComponent(fields[name]);
      })
      .join("&");
  }

  function ask(endpoint, body) {
    var request = new classes.Request();
    request.setMethod("POST");
    request.setUri(endpoint);
    request.getHeaders().add("Content-Type", "application/x-www-form-urlencoded");
    request.setEntity(body);
    return httpClient.send(request).get();
  }

  /** The token; each attempt signs anew, so that a slow one does not spoil the next. */
  function accessToken(accountId, jwk, endpoint) {
    var signer = signingHandler(accountId, jwk);
    for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
      var response = null;
      try {
        response = ask(
          endpoint,
          form({
            grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
            client_id: "service-account",
            assertion: assertion(accountId, signer, endpoint),
            scope: SCOPE,
          })
        );
      } catch (failure) {
        logger.warning("Attempt " + attempt + " of " + ATTEMPTS + " to reach " + endpoint + " failed: " + failure);
      }
      if (response !== null) {
        return tokenOf(response);
      }
    }
    throw new Error("no answer from " + endpoint);
  }

  /** Says why there is no token, but never what the answer holds when there is one. */
  function tokenOf(response) {
    var text = String(response.getEntity().getString());
    var status = response.getStatus().getCode();
    if (status !== 200) {
      throw new Error("the token endpoint answers " + status + ": " + text);
    }
    var token = JSON.parse(text).access_token;
    if (typeof token !== "string" || token === "") {
      throw new Error("the token endpoint's answer has no access_token");
    }
    return token;
  }

  try {
    if (nodeState.get(STATE_KEY) !== null) {
      logger.message("There is an access token already");
      leave("Success");
      return;
    }
    var endpoint = "https://" + esv("esv.tenant.env.fqdn") + "/am/oauth2/access_token";
    var token = accessToken(esv("esv.service.account.id"), esv("esv.service.account.privatekey"), endpoint);
    nodeState.putTransient(STATE_KEY, token);
    logger.message("Got an access token from " + endpoint);
    leave("Success");
  } catch (failure) {
    logger.error("No access token: " + failure);
    leave("Error");
  }
})();
