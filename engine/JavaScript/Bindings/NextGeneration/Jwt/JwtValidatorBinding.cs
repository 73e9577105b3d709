using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;

/// <summary><c>jwtValidator</c> (am-external 8.0.2 <c>JwtValidatorScriptWrapper</c>; PingAM scripting API, "jwtValidator").</summary>
internal sealed class JwtValidatorBinding(ScriptRun run) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.bindings.JwtValidatorScriptWrapper";

    public static JavaClass Table { get; } =
        JavaClass.Define(Name).AlwaysVisible().Method("Map validateJwtClaims(Map)", Validate).Build();

    private ScriptRun Run => run;

    public JavaClass Class => Table;

    private static object? Validate(JavaCall call)
    {
        var run = call.Self<JwtValidatorBinding>().Run;
        return JwtCalls.Guard(
            run,
            "jwtValidator.validateJwtClaims",
            call[0],
            data => Shown(new JwtValidator(run.Services).Validate(data))
        );
    }

    /// <summary>Times are Java dates.</summary>
    private static JavaHashMap Shown(StateMap claims)
    {
        var shown = new JavaHashMap();
        foreach (var (name, value) in claims)
        {
            shown.Put(
                name,
                value is DateTimeOffset time ? new JavaDate(time.ToUnixTimeMilliseconds()) : StateValues.ToJava(value)
            );
        }

        return shown;
    }
}
