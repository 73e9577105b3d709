using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Conformance.Probe;

/// <summary>
/// The Java object that recorded cases call <c>host</c>, and the classes around it: built with what a user has who adds
/// Java classes of his own.
/// </summary>
internal static class ProbeHost
{
    public static JavaAdditions Additions { get; } =
        new(
            [
                Host(),
                ProbeBean.Make(),
                ProbeColour(),
                ProbeShape(),
                ProbeTwoMethods(),
                ProbeAbstract(),
                ProbeHidden.Make(),
            ],
            new Dictionary<string, Func<JavaRun, object?>>(StringComparer.Ordinal)
            {
                ["host"] = static run => new JavaInstance(run.ClassNamed("probe.Host")),
            }
        );

    private static JavaClass Host()
    {
        var host = JavaClass
            .Define("probe.Host")
            .Constructor("()", call => new JavaInstance(call.Run.ClassNamed("probe.Host")));
        ProbeReturns.Add(host);
        ProbeAccepts.Add(host);
        ProbeOverloads.Add(host);
        return host.Build();
    }

    private static JavaClass ProbeColour() => JavaClass.Define("probe.Host$Colour").Enum("RED", "GREEN").Build();

    private static JavaClass ProbeShape() =>
        JavaClass.Define("probe.Host$Shape").Interface().Method("String draw(String)").Build();

    private static JavaClass ProbeTwoMethods() =>
        JavaClass.Define("probe.Host$TwoMethods").Interface().Declares("String one()\nString two()").Build();

    private static JavaClass ProbeAbstract() =>
        JavaClass.Define("probe.Host$Base").Abstract().Declares("()\nString hello()").Build();
}
