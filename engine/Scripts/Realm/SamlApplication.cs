using JourneySim.Engine.State;

namespace JourneySim.Engine.Scripts.Realm;

/// <summary>What <c>samlApplication</c> tells of the SAML 2.0 flow that a journey runs in.</summary>
/// <param name="Id">Of the application.</param>
/// <param name="FlowInitiator"><c>IDP</c> or <c>SP</c>.</param>
/// <param name="AuthnRequest">The authentication request, as AM shows its properties.</param>
/// <param name="IdpAttributes">Configuration of the hosted identity provider, lists by name.</param>
/// <param name="SpAttributes">Configuration of the service provider, lists by name.</param>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/am-scripting/scripting-api-node.html#samlapp-binding">Query SAML application and authentication request</seealso>
public sealed record SamlApplication(
    string Id,
    string FlowInitiator,
    StateMap AuthnRequest,
    StateMap IdpAttributes,
    StateMap SpAttributes
);
