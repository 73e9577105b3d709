using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Conformance.Probe;

/// <summary><c>probe.Host$Bean</c>.</summary>
internal sealed class ProbeBean(JavaClass javaClass) : IJavaObject
{
    public JavaClass Class { get; } = javaClass;

    public string JavaText => "Bean!";

    private string? Name { get; set; } = "bean";

    private string? Field { get; set; } = "fieldvalue";

    public static JavaClass Make() =>
        JavaClass
            .Define("probe.Host$Bean")
            .Constructor("()", call => new ProbeBean(call.Run.ClassNamed("probe.Host$Bean")))
            .Field(
                "String field",
                self => ((ProbeBean)self!).Field,
                (self, value) => ((ProbeBean)self!).Field = (string?)value
            )
            .Constant("String CONST", "constvalue")
            .Method("String getName()", call => call.Self<ProbeBean>().Name)
            .Method("String toString()", _ => "Bean!")
            .Method("void setName(String)", call => call.Self<ProbeBean>().Name = call.Text(0))
            .Method("boolean isActive()", _ => true)
            .Method("String getURL()", _ => "url")
            .Method("int getStatus()", _ => 200)
            .Method("boolean getFlag()", _ => false)
            .Method("String getEntity()", _ => "{\"a\":1}")
            .Method("Map getHeaders()", _ => new JavaLinkedMap([new("h", "v")]))
            .Build();
}
