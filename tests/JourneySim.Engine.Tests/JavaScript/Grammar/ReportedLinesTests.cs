using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.Tests.JavaScript.Grammar;

/// <summary>Which line Rhino names when the place marked with <c>u</c> fails. Every row was answered by Rhino itself.</summary>
public sealed class ReportedLinesTests
{
    [Theory]
    [InlineData("var a = 1,\n b = u;", 1)]
    [InlineData("o\n.a\n.b = u;", 3)]
    [InlineData("f(1,\n2,\nu)", 1)]
    [InlineData("o.a\n(\nu)", 2)]
    [InlineData("x = {a: 1,\n b: u}", 1)]
    [InlineData("(function () {\n return 1 +\n u;\n})()", 2)]
    [InlineData("f(function () {\n u;\n})", 2)]
    [InlineData("if (1 &&\n u) {}", 1)]
    [InlineData("if (false) {\n 1;\n} else if (\nu) {\n 2;\n}", 3)]
    [InlineData("for (var i =\nu;\n 1;) {}", 1)]
    [InlineData("for (var k in\n u) {}", 1)]
    [InlineData("do {\n f();\n 1;\n} while (\nu)", 3)]
    [InlineData("throw (\n u)", 1)]
    [InlineData("t\n ? u\n : 1", 2)]
    [InlineData("var t = true\n ? u\n : 1", 1)]
    [InlineData("l: o\n.x(u)", 2)]
    [InlineData("x = y =>\n u;", 2)]
    [InlineData("(o\n.x(u))", 1)]
    public void A_place_inside_a_statement_is_named_by_the_line_rhino_notes_for_it(string source, int line)
    {
        var lines = RhinoParser.Parse(source, "script.js", RhinoDialect.Aic).Lines;
        var before = source[..IndexOfMark(source)];
        var trueLine = before.Count(c => c == '\n') + 1;
        var column = before.Length - (before.LastIndexOf('\n') + 1);
        lines.At(trueLine, column).Should().Be(line);
    }

    private static int IndexOfMark(string source)
    {
        for (var i = 0; ; i++)
        {
            var alone =
                (i == 0 || !char.IsLetter(source[i - 1])) && (i + 1 == source.Length || !char.IsLetter(source[i + 1]));
            if (source[i] == 'u' && alone)
            {
                return i;
            }
        }
    }
}
