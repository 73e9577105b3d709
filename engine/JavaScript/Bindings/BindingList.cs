using JourneySim.Engine.JavaScript.Bindings.Legacy;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Applications;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Caches;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Http;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Identity;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.OpenIdm;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Utils;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.Scripts;
using static JourneySim.Engine.JavaScript.Bindings.BindingFidelity;

namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>The table of contents: every name that AM binds for a script, by generation (PingAM, "Script bindings").</summary>
internal static class BindingList
{
    private const string Text = "java.lang.String";
    private const string Map = "java.util.Map";

    private static readonly Binding[] Legacy =
    [
        new("callbacks", "java.util.List", Simulated, RequestValues.Callbacks),
        new("existingSession", Map, Simulated, RequestValues.Session) { Exists = HasSession },
        new(
            "httpClient",
            LegacyHttpClient.Type.Name,
            Simulated,
            run => new LegacyHttpClient(run.Services.Http, run.Transactions, run.Cancellation)
        ),
        new("idRepository", IdentityRepositoryBinding.Name, Simulated, run => new IdentityRepositoryBinding(run)),
        new("logger", DebugLogger.Name, Simulated, LoggerOfLegacy),
        new("nodeState", NodeStateBinding.Name, Simulated, run => new NodeStateBinding(new ScriptState(run.Request))),
        new("realm", Text, Simulated, run => run.Request.Realm),
        new("requestHeaders", Map, Simulated, RequestValues.Headers),
        new("requestParameters", Map, Simulated, RequestValues.Parameters),
        new("resumedFromSuspend", "boolean", Simulated, run => run.Request.ResumedFromSuspend),
        new("scriptName", Text, Simulated, run => run.Request.Script.Name),
        new("secrets", SecretsBinding.Name, Partly, run => new SecretsBinding(run.Services, ScriptGeneration.Legacy))
        {
            Note = SecretsNote,
        },
        new("sharedState", Map, Simulated, RequestValues.SharedState),
        new("systemEnv", SystemEnvBinding.Name, Simulated, Environment),
        new("transientState", Map, Simulated, RequestValues.TransientState),
    ];

    private static readonly Binding[] NextGeneration =
    [
        new("action", ActionWrapper.Name, Simulated, run => run.Action),
        new("cacheManager", CacheManagerBinding.Name, Partly, run => new CacheManagerBinding(run))
        {
            Note =
                "Caches of the workspace (caches:); metrics, the limit of 20 MB and the text of a loader's failure are not simulated.",
        },
        new("callbacks", CallbacksWrapper.Name, Simulated, run => new CallbacksWrapper(run.Request.Callbacks)),
        new("callbacksBuilder", CallbacksBuilder.Name, Simulated, run => run.CallbacksBuilder),
        new("cookieName", Text, Simulated, run => run.Services.CookieName) { InLibraries = true },
        new("emailService", EmailServiceBinding.Name, Simulated, run => new EmailServiceBinding(run))
        {
            Note = "A mail shows in the trace; nothing is sent.",
        },
        new("existingSession", Map, Simulated, RequestValues.Session) { Exists = HasSession },
        new("httpClient", HttpClientBinding.Name, Simulated, run => new HttpClientBinding(run))
        {
            InLibraries = true,
            Note =
                "Named clients of the workspace (httpClients:): timeouts; certificates and proxies are kept, not used.",
        },
        new("idRepository", IdentityRepository.Name, Simulated, run => new IdentityRepository(run)),
        new("journey", JourneyBinding.Name, Simulated, run => new JourneyBinding(run.Request)),
        new("jwtAssertion", JwtAssertionBinding.Name, Simulated, run => new JwtAssertionBinding(run))
        {
            InLibraries = true,
        },
        new("jwtValidator", JwtValidatorBinding.Name, Simulated, run => new JwtValidatorBinding(run))
        {
            InLibraries = true,
        },
        new("locales", LocalesBinding.Name, Simulated, run => new LocalesBinding(run.Request)),
        new("logger", Slf4jLogger.Name, Simulated, run => new Slf4jLogger(run.Logger)) { InLibraries = true },
        new(
            "nodeState",
            NodeStateScriptWrapper.Name,
            Simulated,
            run => new NodeStateScriptWrapper(new ScriptState(run.Request))
        ),
        new(
            "oauthApplication",
            OAuthApplicationBinding.Name,
            Partly,
            run => run.Services.Realm.OAuthApplication is { } given ? new OAuthApplicationBinding(given) : null
        )
        {
            Note = "Null, or what the workspace tells (oauthApplication:).",
        },
        new("openidm", OpenIdmBinding.Name, Partly, run => new OpenIdmBinding(run))
        {
            InLibraries = true,
            Note =
                "Managed objects and their relationships; other resources as far as the workspace tells them (idmResources:, idmActions:).",
        },
        new("policy", PolicyBinding.Name, Partly, run => new PolicyBinding(run))
        {
            InLibraries = true,
            Note =
                "Decisions of the workspace (policies:); any other is empty. Subjects are a session's token or claims, not a JWT.",
        },
        new("realm", Text, Simulated, run => run.Request.Realm) { InLibraries = true },
        new("requestCookies", Map, Simulated, RequestValues.Cookies),
        new("requestHeaders", Map, Simulated, RequestValues.Headers),
        new("requestParameters", Map, Simulated, RequestValues.Parameters),
        new("resumedFromSuspend", "boolean", Simulated, run => run.Request.ResumedFromSuspend),
        new(
            "samlApplication",
            SamlApplicationBinding.Name,
            Partly,
            run => run.Services.Realm.SamlApplication is { } given ? new SamlApplicationBinding(given) : null
        )
        {
            Note = "Null, or what the workspace tells (samlApplication:); getAssertion is not there.",
        },
        new("scriptName", Text, Simulated, run => run.Request.Script.Name) { InLibraries = true },
        new(
            "secrets",
            SecretsBinding.NextName,
            Partly,
            run => new SecretsBinding(run.Services, ScriptGeneration.NextGeneration)
        )
        {
            InLibraries = true,
            Note = SecretsNote,
        },
        new("systemEnv", SystemEnvBinding.Name, Simulated, Environment) { InLibraries = true },
        new("utils", UtilsBinding.Name, Simulated, run => new UtilsBinding(run)) { InLibraries = true },
    ];

    private const string SecretsNote = "Generic secrets; key objects refuse by name.";

    public static IReadOnlyList<Binding> Of(ScriptGeneration generation) =>
        generation == ScriptGeneration.Legacy ? Legacy : NextGeneration;

    /// <summary>Every name, <c>require</c> included.</summary>
    public static IEnumerable<string> Names(ScriptGeneration generation) =>
        generation == ScriptGeneration.Legacy
            ? Legacy.Select(b => b.Name)
            : NextGeneration.Select(b => b.Name).Append(LibraryScripts.Require);

    private static bool HasSession(ScriptRun run) => run.Request.ExistingSession is not null;

    private static object Environment(ScriptRun run) => new SystemEnvBinding(new SystemEnvironment(run.Request));

    /// <summary>A workspace may try what legacy scripts do with the next generation's logger.</summary>
    private static object LoggerOfLegacy(ScriptRun run) =>
        run.Services.NextGenerationLogger ? new Slf4jLogger(run.Logger) : new DebugLogger(run.Logger);
}
