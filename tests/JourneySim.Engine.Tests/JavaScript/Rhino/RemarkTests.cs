using JourneySim.Engine.JavaScript.Rhino;

namespace JourneySim.Engine.Tests.JavaScript.Rhino;

/// <summary>What Rhino silently does is said at its place.</summary>
public sealed class RemarkTests
{
    [Theory]
    [InlineData("const url = 'x'; url", "JS2001", 1)]
    [InlineData("function f() {\n for (var i = 0; i < 3; i++) {\n  const c = i; } }", "JS2002", 3)]
    [InlineData("function f() { const c = 1; c = 2; }", "JS2003", 1)]
    [InlineData("var s = 'a' + x; if (s === 'ab') { }", "JS2005", 1)]
    [InlineData("function f() { g(); { function g() { } } }", "JS2006", 1)]
    [InlineData("var JSON = JSON || {};", "JS2007", 1)]
    [InlineData("var n = parseInt(text);", "JS2008", 1)]
    [InlineData("var s = '\\u{1F600}';", "JS2009", 1)]
    [InlineData("var m = new Map();", "JS2012", 1)]
    [InlineData("var a = 1;\nconsole.log(a);", "JS2012", 2)]
    [InlineData("var a = Object.entries(o);", "JS2013", 1)]
    [InlineData("var a = [[1]].flat();", "JS2013", 1)]
    [InlineData("var a = fetch('x');", "JS2012", 1)]
    public void A_surprise_is_remarked(string source, string code, int line) =>
        RhinoCompiler
            .Compile(source, "script.js", RhinoDialect.Aic)
            .Remarks.Should()
            .Contain(remark => remark.Code == code && remark.Line == line);

    [Fact]
    public void A_let_of_a_loop_that_functions_see_is_remarked_in_version_200() =>
        RhinoCompiler
            .Compile("for (let i = 0; i < 3; i++) { f(function () { return i; }); }", "script.js", RhinoDialect.AmEs6)
            .Remarks.Should()
            .ContainSingle(remark => remark.Code == "JS2004");

    [Fact]
    public void A_script_without_surprises_has_no_remarks() =>
        RhinoCompiler
            .Compile("var a = 1; function f(x) { var y = x + 1; return y; } f(a);", "script.js", RhinoDialect.Aic)
            .Remarks.Should()
            .BeEmpty();

    [Theory]
    [InlineData("if (typeof Map === 'undefined') { logger.message('old'); }")]
    [InlineData("var console = { log: function (m) { logger.message(m); } }; console.log('x');")]
    [InlineData("var entries = map.entries(); entries")]
    public void What_exists_or_is_only_asked_for_is_not_remarked(string source) =>
        RhinoCompiler.Compile(source, "script.js", RhinoDialect.Aic).Remarks.Should().BeEmpty();

    [Fact]
    public void What_version_200_has_is_not_remarked_there() =>
        RhinoCompiler
            .Compile("new Map(Object.entries({ a: 1 })).get('a')", "script.js", RhinoDialect.AmEs6)
            .Remarks.Should()
            .BeEmpty();

    [Fact]
    public void Every_remark_is_explained_in_the_documents()
    {
        var page = File.ReadAllText(JourneySim.Testing.Files.Checkout.PathOf("docs", "diagnostics.md"));
        foreach (var kind in JourneySim.Engine.JavaScript.Rhino.Lowering.RemarkKind.All)
        {
            page.Should().Contain($"| `{kind.Code}` |");
        }
    }
}
