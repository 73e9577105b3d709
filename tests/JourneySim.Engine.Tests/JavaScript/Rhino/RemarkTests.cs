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
}
