using JourneySim.Engine.JavaScript.Bindings.Legacy;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration;
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
        new("cacheManager", CacheManagerBinding.Name, Partly, _ => new CacheManagerBinding())
        {
            Note = "No cache is ever configured.",
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
            Note = "clientName is accepted and has no effect.",
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
        new("oauthApplication", "java.lang.Object", Partly, _ => null)
        {
            Note = "Always null: no OAuth flow is simulated.",
        },
        new("openidm", OpenIdmBinding.Name, Partly, run => new OpenIdmBinding(run))
        {
            InLibraries = true,
            Note = "Managed objects; other resources only as far as the workspace answers their actions.",
        },
        new("policy", PolicyBinding.Name, Partly, run => new PolicyBinding(run.Request))
        {
            InLibraries = true,
            Note = "There are no policies: every decision is empty.",
        },
        new("realm", Text, Simulated, run => run.Request.Realm) { InLibraries = true },
        new("requestCookies", Map, Simulated, RequestValues.Cookies),
        new("requestHeaders", Map, Simulated, RequestValues.Headers),
        new("requestParameters", Map, Simulated, RequestValues.Parameters),
        new("resumedFromSuspend", "boolean", Simulated, run => run.Request.ResumedFromSuspend),
        new("samlApplication", "java.lang.Object", Partly, _ => null)
        {
            Note = "Always null: no SAML flow is simulated.",
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
