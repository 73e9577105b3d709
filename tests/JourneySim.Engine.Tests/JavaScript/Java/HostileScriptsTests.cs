using JourneySim.Engine.JavaScript.Rhino.Runtime;

namespace JourneySim.Engine.Tests.JavaScript.Java;

/// <summary>Java objects give a script no way to hang or crash the process.</summary>
public sealed class HostileScriptsTests
{
    [Theory]
    [InlineData("var l = new java.util.ArrayList(); l.add(l); '' + l", "[(this Collection)]")]
    [InlineData("var m = new java.util.HashMap(); m.put('m', m); '' + m", "{m=(this Map)}")]
    public void A_collection_that_holds_itself_says_so(string source, string expected) =>
        JavaBench.Run(source).Should().Be(expected);

    [Theory]
    [InlineData("'' + a")]
    [InlineData("a.hashCode()")]
    [InlineData("a.equals(b)")]
    public void Collections_that_hold_each_other_end_with_an_error_of_Java(string use)
    {
        var run = () =>
            JavaBench.Run(
                "var a = new java.util.ArrayList(), b = new java.util.ArrayList(); a.add(b); b.add(a); " + use
            );

        run.Should().Throw<Engine.JavaScript.Java.JavaErrorException>();
    }

    [Theory]
    [InlineData("l.hashCode()")]
    [InlineData("l.toString().length()")]
    public void Lists_that_double_at_each_level_end(string use)
    {
        var run = () =>
            JavaBench.Run(
                "var l = new java.util.ArrayList(); for (var i = 0; i < 60; i++) { var n = new java.util.ArrayList(); n.add(l); n.add(l); l = n } "
                    + use
            );

        run.Should()
            .Throw<Exception>()
            .Where(end => end is ScriptStoppedException || end is Engine.JavaScript.Java.JavaErrorException);
    }

    [Theory]
    [InlineData("function f() { l.forEach(f) } l.add(1); f()")]
    [InlineData(
        "var c = { compare: function (a, b) { java.util.Collections.sort(l, c); return 0 } }; l.add(1); l.add(2); java.util.Collections.sort(l, c)"
    )]
    public void Callbacks_that_call_back_for_ever_end(string source)
    {
        var run = () => JavaBench.Run("var l = new java.util.ArrayList(); " + source);

        run.Should().Throw<ScriptStoppedException>();
    }

    [Theory]
    [InlineData("new java.lang.String('a').repeat(2000000000)")]
    [InlineData(
        "new java.lang.String('aaaaaaaaaa').repeat(100000).replace('a', new java.lang.String('b').repeat(100000))"
    )]
    [InlineData("new java.util.ArrayList().length = 2000000000; l = new java.util.ArrayList(); l[2000000000] = 1")]
    public void Texts_and_lists_have_an_end(string source)
    {
        var run = () => JavaBench.Run(source);

        run.Should().Throw<Engine.JavaScript.Java.JavaErrorException>();
    }
}
