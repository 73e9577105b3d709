using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using static JourneySim.Engine.JavaScript.Bindings.BindingFidelity;

namespace JourneySim.Engine.JavaScript.Bindings.Contexts;

/// <summary>
/// What a script finds in each context (am-external 8.0.2 <c>DeviceMatchNodeBindings</c>, <c>ConfigProviderNodeBindings</c>,
/// <c>OidcNodeBindings</c>; PingAM, "Social IdP scripting API"). The bindings are those of the decision node, and a few of their own.
/// </summary>
internal static class ContextBindings
{
    private const string Json = "org.forgerock.json.JsonValue";
    private const string Map = "java.util.Map";

    /// <summary>What the engine itself binds for every script.</summary>
    private static readonly string[] OfLegacy = ["logger", "realm", "scriptName", "systemEnv"];

    private static readonly Dictionary<(ScriptContext, ScriptGeneration), IReadOnlyList<Binding>> Lists = Make();

    public static IReadOnlyList<Binding> Of(ScriptRequest request) => Of(request.Context, request.Script.Generation);

    public static IReadOnlyList<Binding> Of(ScriptContext context, ScriptGeneration generation) =>
        Lists[(context, generation)];

    private static Dictionary<(ScriptContext, ScriptGeneration), IReadOnlyList<Binding>> Make() =>
        new()
        {
            [(ScriptContext.Decision, ScriptGeneration.Legacy)] = BindingList.Of(ScriptGeneration.Legacy),
            [(ScriptContext.Decision, ScriptGeneration.NextGeneration)] = BindingList.Of(
                ScriptGeneration.NextGeneration
            ),
            [(ScriptContext.DeviceMatch, ScriptGeneration.Legacy)] =
            [
                .. Legacy("callbacks", "nodeState"),
                DeviceProfilesBinding.Legacy,
                new("sharedState", Json, Simulated, run => State(run.Request.SharedStateCopy)),
                new("transientState", Json, Simulated, run => State(run.Request.TransientStateCopy)),
            ],
            [(ScriptContext.DeviceMatch, ScriptGeneration.NextGeneration)] =
            [
                .. BindingList
                    .Of(ScriptGeneration.NextGeneration)
                    .Where(b => b.Name is not ("oauthApplication" or "samlApplication")),
                DeviceProfilesBinding.NextGeneration,
            ],
            [(ScriptContext.Designer, ScriptGeneration.NextGeneration)] =
            [
                .. BindingList.Of(ScriptGeneration.NextGeneration),
                new("properties", Map, Simulated, run => StateValues.ToJava(run.Request.Properties ?? [])),
            ],
            [(ScriptContext.ConfigProvider, ScriptGeneration.Legacy)] = Legacy(
                "existingSession",
                "httpClient",
                "idRepository",
                "nodeState",
                "requestHeaders",
                "requestParameters",
                "secrets"
            ),
            [(ScriptContext.ConfigProvider, ScriptGeneration.NextGeneration)] = Common(
                "existingSession",
                "idRepository",
                "nodeState",
                "requestHeaders",
                "requestParameters"
            ),
            [(ScriptContext.CacheLoader, ScriptGeneration.NextGeneration)] = Common(),
            [(ScriptContext.ProfileNormalization, ScriptGeneration.Legacy)] = Social("rawProfile"),
            [(ScriptContext.SocialHandler, ScriptGeneration.Legacy)] = Social("normalizedProfile"),
            [(ScriptContext.OidcNode, ScriptGeneration.Legacy)] =
            [
                .. Legacy("existingSession", "nodeState", "requestHeaders"),
                Profile("jwtClaims", Json, claims => new JsonValue(StateValues.ToJava(claims))),
            ],
            [(ScriptContext.ProfileNormalization, ScriptGeneration.NextGeneration)] = SocialOfMaps("rawProfile"),
            [(ScriptContext.SocialHandler, ScriptGeneration.NextGeneration)] = SocialOfMaps("normalizedProfile"),
            [(ScriptContext.OidcNode, ScriptGeneration.NextGeneration)] =
            [
                .. Common("requestHeaders"),
                Profile("jwtClaims", Map, StateValues.ToJava),
                SelectedIdp,
            ],
        };

    private static Binding SelectedIdp =>
        new("selectedIdp", "java.lang.String", Simulated, run => Given(run).SelectedIdp);

    private static IReadOnlyList<Binding> Legacy(params string[] names) =>
        [.. BindingList.Of(ScriptGeneration.Legacy).Where(b => names.Contains(b.Name) || OfLegacy.Contains(b.Name))];

    /// <summary>The next generation's common bindings are those that libraries see too.</summary>
    private static IReadOnlyList<Binding> Common(params string[] names) =>
        [.. BindingList.Of(ScriptGeneration.NextGeneration).Where(b => b.InLibraries || names.Contains(b.Name))];

    /// <summary>The states are the journey's own here, not copies of them.</summary>
    private static IReadOnlyList<Binding> Social(string profile) =>
        [
            .. Legacy("callbacks", "existingSession", "nodeState", "requestHeaders", "requestParameters"),
            Profile(profile, Json, given => new JsonValue(StateValues.ToJava(given))),
            SelectedIdp,
            new("sharedState", Map, Simulated, run => StateValues.ToJava(run.Request.State.Shared)),
            new("transientState", Map, Simulated, run => StateValues.ToJava(run.Request.State.Transient)),
        ];

    private static IReadOnlyList<Binding> SocialOfMaps(string profile) =>
        [.. Common("requestHeaders", "requestParameters"), Profile(profile, Map, StateValues.ToJava), SelectedIdp];

    private static Binding Profile(string name, string type, Func<StateMap, object?> show) =>
        new(
            name,
            type,
            Simulated,
            run =>
                show(
                    (
                        name switch
                        {
                            "rawProfile" => Given(run).Raw,
                            "normalizedProfile" => Given(run).Normalized,
                            _ => Given(run).Claims,
                        }
                    ) ?? []
                )
        );

    private static SocialProfile Given(ScriptRun run) =>
        run.Request.Social ?? throw new InvalidOperationException("A social script was run without its profile.");

    private static JsonValue State(StateMap? copy) => new(StateValues.ToJava(copy ?? []));
}
