using JourneySim.Engine.JavaScript.Bindings.Legacy;
using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>
/// What came with the request, as Java values: header and parameter names ignore case, a repeated name is one list (am-external 8.0.2
/// <c>AuthScriptUtilities</c>; measured on a tenant). All are copies, but the two state maps.
/// </summary>
internal static class RequestValues
{
    /// <summary>Names arrive in lower case, as HTTP/2 sends them.</summary>
    public static object Headers(ScriptRun run) =>
        JavaMaps.Lists(run.Request.Request.Headers.Select(h => KeyValuePair.Create(h.Key.ToLowerInvariant(), h.Value)));

    public static object Parameters(ScriptRun run) => JavaMaps.Lists(run.Request.Request.Parameters);

    /// <summary>A request with a session carries the session's own cookie (measured on a tenant).</summary>
    public static object Cookies(ScriptRun run)
    {
        var cookies = new Dictionary<string, string>(run.Request.Request.Cookies, StringComparer.Ordinal);
        if (run.Request.ExistingSession is { } session)
        {
            cookies.TryAdd(run.Services.CookieName, session.TokenId);
        }

        return new ReadOnlyMap(JavaMaps.Hash(cookies));
    }

    public static object Session(ScriptRun run) => JavaMaps.Hash(run.Request.ExistingSession!.Properties);

    /// <summary>Legacy: the callbacks themselves.</summary>
    public static object Callbacks(ScriptRun run) =>
        new JavaFixedList(
            "java.util.Collections$UnmodifiableRandomAccessList",
            run.Request.Callbacks.Select(CallbackObjects.Of).ToArray<object?>(),
            isWritable: false
        );

    public static object? SharedState(ScriptRun run) => StateValues.ToJava(run.Request.SharedStateCopy);

    public static object? TransientState(ScriptRun run) => StateValues.ToJava(run.Request.TransientStateCopy);
}
