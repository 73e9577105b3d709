using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Conformance.Probe;

/// <summary><c>probe.Host$Hidden</c>: a private class behind a public interface.</summary>
internal sealed class ProbeHidden(JavaClass javaClass) : IJavaObject
{
    public JavaClass Class { get; } = javaClass;

    public static JavaClass Make() =>
        JavaClass
            .Define("probe.Host$Hidden")
            .NotPublic()
            .Implements("probe.Host$Shape")
            .Method("String draw(String)", call => "hidden " + call.Text(0))
            .Method("String extra()", _ => "x")
            .Build();
}
