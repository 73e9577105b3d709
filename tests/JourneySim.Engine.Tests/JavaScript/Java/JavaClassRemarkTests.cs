using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.Tests.JavaScript.Java;

/// <summary>Lint tells of Java classes that a script names and will not get, without running it.</summary>
public sealed class JavaClassRemarkTests
{
    [Theory]
    [InlineData("var f = new java.io.File('/etc/passwd');", "java.io.File", 13)]
    [InlineData("Packages.java.io.File;", "java.io.File", 1)]
    [InlineData("var m = java.lang.Thread.sleep(1);", "java.lang.Thread", 9)]
    [InlineData("new JavaImporter(java.util.HashMap, java.io.File);", "java.io.File", 37)]
    [InlineData("function f() { return org.apache.Thing.make().run(); }", "org.apache.Thing", 23)]
    public void A_class_off_the_list_is_told_with_its_place(string source, string javaClass, int column)
    {
        var remark = Check(source).Should().ContainSingle().Which;

        remark.Code.Should().Be("JS2014");
        remark.Severity.Should().Be(Severity.Warning);
        remark.Message.Should().StartWith($"{javaClass} is not among the classes that legacy scripts may use");
        remark.Span!.Value.Column.Should().Be(column);
    }

    [Theory]
    [InlineData("var m = new java.util.HashMap(); m.entrySet();")]
    [InlineData("var a = org.forgerock.openam.auth.node.api.Action.goTo('x').build();")]
    [InlineData("(function (java) { return java.io.File; })({ io: {} });")]
    [InlineData("var importer = new JavaImporter(java.io);")]
    public void What_a_script_may_use_is_not_told(string source) => Check(source).Should().BeEmpty();

    [Fact]
    public void Each_class_is_told_once() =>
        Check("new java.io.File('a');\nnew java.io.File('b');").Should().ContainSingle();

    [Fact]
    public void The_list_is_that_of_the_workspace()
    {
        const string Source = "new java.io.Console(); new java.util.HashMap();";

        Check(Source, new ScriptClasses(null, ["java.io.*"], ["java.util.HashMap"]))
            .Select(d => (d.Code, d.Message[..d.Message.IndexOf(' ', StringComparison.Ordinal)]))
            .Should()
            .Equal(("JS2015", "java.io.Console"), ("JS2014", "java.util.HashMap"));
    }

    private static IReadOnlyList<Diagnostic> Check(string source, ScriptClasses? classes = null) =>
        ScriptGate.Check(
            new Script("s", "s", source, "s.js", ScriptGeneration.Legacy),
            RhinoDialect.Aic,
            classes ?? ScriptClasses.Default
        );
}
