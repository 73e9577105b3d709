using System.Runtime.CompilerServices;
using JourneySim.Engine.Identities;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.OpenIdm;

/// <summary>
/// What a script catches when identity management refuses: <c>e.javaException.getCode()</c>, <c>getReason()</c>, <c>getDetail()</c>
/// (PingAM scripting API, "openidm").
/// </summary>
internal static class ResourceExceptionAdapter
{
    public const string Name = "org.forgerock.openam.scripting.wrappers.ResourceExceptionScriptAdapter";

    private static readonly ConditionalWeakTable<JavaThrowable, ResourceException> Refusals = [];

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .Extends("java.lang.Exception")
            .AlwaysVisible()
            .Method("int getCode()", call => Of(call).Code)
            .Method("String getReason()", call => Of(call).Reason)
            .Method("boolean isServerError()", call => Of(call).Code is >= 500 and < 600)
            .Method("Map getDetail()", call => StateValues.ToJava(Of(call).Detail))
            .Build();

    public static JavaException Of(JavaRun run, ResourceException refused)
    {
        var thrown = new JavaThrowable(run.ClassNamed(Name), refused.Message);
        Refusals.Add(thrown, refused);
        return new JavaException(thrown);
    }

    private static ResourceException Of(JavaCall call) =>
        Refusals.TryGetValue(call.Self<JavaThrowable>(), out var refused)
            ? refused
            : throw new InvalidOperationException("The exception was not raised by openidm.");
}
