using JourneySim.Engine.State;

namespace JourneySim.Engine.Scripts.Realm;

/// <summary>What <c>oauthApplication</c> tells of the OAuth 2.0 flow that a journey runs in.</summary>
/// <param name="Id">Of the application.</param>
/// <param name="ClientProperties">Of the client's profile.</param>
/// <param name="RequestProperties">Of the authorization request.</param>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/am-scripting/scripting-api-node.html#oauthapp-binding">Query OAuth 2.0 application and authorization request</seealso>
public sealed record OAuthApplication(string Id, StateMap ClientProperties, StateMap RequestProperties);
