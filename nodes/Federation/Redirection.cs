using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Federation;

/// <summary>The way to another sign-on page and back. The page is not there: the user who comes back has the profile that the run says.</summary>
internal static class Redirection
{
    /// <summary>Whether the browser came back: with the provider's parameters, or by answering the callback.</summary>
    public static bool CameBack(NodeContext context) =>
        Parameter(context, "code") is not null
        || Parameter(context, "error") is not null
        || Parameter(context, "responsekey") is not null
        || context.Callbacks.Any(c => c is RedirectCallback or IdPCallback);

    public static string? Parameter(NodeContext context, string name) =>
        context
            .Request.Parameters.FirstOrDefault(p => string.Equals(p.Key, name, StringComparison.OrdinalIgnoreCase))
            .Value;

    public static RedirectCallback To(string url)
    {
        var callback = new RedirectCallback(url, null, "GET");
        callback.SetTrackingCookie(true);
        return callback;
    }

    public static StateMap Profile(NodeContext context, string provider) =>
        context.Services.Realm.IdentityProviders.FirstOrDefault(p => p.Name == provider)?.Profile
        ?? throw new NotSimulatedException(
            $"The profile that identity provider \"{provider}\" sends",
            $"Say it in journeysim.yaml or the test: identityProviders: {{ {provider}: {{ profile: {{ sub: \"1\", email: … }} }} }}, or what the node comes to with standIns."
        );
}
