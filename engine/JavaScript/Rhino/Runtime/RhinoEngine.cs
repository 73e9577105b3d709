using System.Runtime.CompilerServices;
using Acornima.Ast;
using Jint;
using Jint.Runtime;
using Jint.Runtime.Interop;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>Creates the Jint engine of a realm: no CLR, limits a script can't catch, Rhino's texts for failing references.</summary>
internal static class RhinoEngine
{
    public static JsEngine Create(
        RhinoRealm realm,
        ScriptLimits limits,
        TimeZoneInfo zone,
        CancellationToken cancellation,
        TimeProvider? clock = null
    )
    {
        var options = new Options { Strict = false, TimeZone = zone };
        if (clock is not null)
        {
            options.TimeSystem = new RunTimeSystem(clock, zone);
        }

        options.UseHostFactory(_ => new RhinoHost(realm));
        options.SetReferencesResolver(
            new RhinoReferences(realm),
            ReferenceResolverInterests.NullishPropertyBase
                | ReferenceResolverInterests.UnresolvableReference
                | ReferenceResolverInterests.NonCallableCallee
        );
        options.Constraints.StackOverflowGuard = true;
        options.Constraints.RegexTimeout = limits.RegexTime;
        options.MaxStatements(limits.Statements);
        options.LimitMemory(limits.MemoryBytes);
        realm.Budget = new RunBudget(realm, limits, cancellation);
        options.Constraint(realm.Budget);
        options.Constraints.MaxArraySize = Limits.LongestArray;
        options.Json.MaxParseDepth = 1000;
        options.Interop.BuildCallStackHandler = (function, location, parameters) =>
            StackFrames.Write(realm, function, location, parameters);
        options.Host.FunctionToStringHandler = (function, node) => FunctionTexts.Of(realm, function, node);
        realm.Zone = zone;
        var engine = new JsEngine(options);
        realm.Members.Begin();
        return engine;
    }

    /// <summary>The node whose evaluation is under way: Jint's own note for error positions.</summary>
    public static Node? CurrentNode(JsEngine engine) => LastSyntaxElement(engine);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "GetLastSyntaxElement")]
    private static extern Node? LastSyntaxElement(JsEngine engine);
}
