using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;

/// <summary><c>jwtAssertion</c> (am-external 8.0.2 <c>JwtAssertionScriptWrapper</c>; PingAM scripting API, "jwtAssertion").</summary>
internal sealed class JwtAssertionBinding(ScriptRun run) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.bindings.JwtAssertionScriptWrapper";

    public static JavaClass Table { get; } =
        JavaClass.Define(Name).AlwaysVisible().Method("String generateJwt(Map)", Generate).Build();

    private ScriptRun Run => run;

    public JavaClass Class => Table;

    private static object? Generate(JavaCall call)
    {
        var run = call.Self<JwtAssertionBinding>().Run;
        return JwtCalls.Guard(
            run,
            "jwtAssertion.generateJwt",
            call[0],
            data => new JwtAssertion(run.Services).Generate(data)
        );
    }
}
