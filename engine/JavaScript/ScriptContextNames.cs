using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript;

/// <summary>The context names that scripts are stored under, and which nodes run them (AM's script metadata).</summary>
internal static class ScriptContextNames
{
    /// <summary>Stored for a script of either generation, and for one whose workspace says nothing.</summary>
    private const string Usual = "AUTHENTICATION_TREE_DECISION_NODE";

    public static void Check(ScriptRequest request)
    {
        var stored = request.Script.Context;
        if (stored != Usual && !Of(request.Context).Contains(stored))
        {
            throw new NotSimulatedException(
                $"A script of context {stored} (\"{request.Script.Name}\")",
                "Scripts of Scripted Decision, Device Match, Configuration Provider and social provider nodes are simulated, and the libraries that they require."
            );
        }
    }

    private static string[] Of(ScriptContext context) =>
        context switch
        {
            ScriptContext.Decision => ["SCRIPTED_DECISION_NODE"],
            ScriptContext.DeviceMatch => ["SCRIPTED_DECISION_NODE", "DEVICE_MATCH_NODE"],
            ScriptContext.Designer => ["NODE_DESIGNER"],
            ScriptContext.ConfigProvider => ["CONFIG_PROVIDER_NODE", "CONFIG_PROVIDER_NODE_NEXT_GEN"],
            ScriptContext.CacheLoader => ["CACHE_LOADER", "LIBRARY"],
            ScriptContext.ProfileNormalization => ["SOCIAL_IDP_PROFILE_TRANSFORMATION"],
            ScriptContext.SocialHandler => ["SOCIAL_IDP_PROFILE_TRANSFORMATION", "SOCIAL_PROVIDER_HANDLER_NODE"],
            _ => ["SOCIAL_IDP_PROFILE_TRANSFORMATION", "OIDC_NODE"],
        };
}
