using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.Tests.JavaScript.Grammar;

/// <summary>Rhino stops at the first thing it refuses; an author learns of all of them.</summary>
public sealed class ModernFormTests
{
    private const string Both = "both";
    private const string Version0 = "aic";
    private const string Version200 = "am-es6";

    [Theory]
    [InlineData("let x = 1;", "let", Version0)]
    [InlineData("for (const x in {}) { }", "const in the head of a loop", Both)]
    [InlineData("for (var x of [1]) { }", "for … of", Version0)]
    [InlineData("var a = 1; var o = { a };", "{ a } for { a: a }", Version0)]
    [InlineData("var { a } = { a: 1 };", "{ a } for { a: a }", Version0)]
    [InlineData("var [a = 1] = [];", "a default value in a pattern", Both)]
    [InlineData("var o = { ['a' + 1]: 1 };", "a computed key", Both)]
    [InlineData("function f(a = 1) { }", "a default value of a parameter", Both)]
    [InlineData("var f = (...rest) => rest;", "a rest parameter", Both)]
    [InlineData("var b = [...[1]];", "spreading", Both)]
    [InlineData("f(...[1]);", "spreading", Both)]
    [InlineData("var c = { ...{} };", "spreading", Both)]
    [InlineData("var [a, ...b] = [1, 2];", "...rest in a pattern", Both)]
    [InlineData("class A { }", "class", Both)]
    [InlineData("var A = class { };", "class", Both)]
    [InlineData("async function f() { }", "async and await", Both)]
    [InlineData("var f = async () => 1;", "async and await", Both)]
    [InlineData("function* f() { }", "function*", Version0)]
    [InlineData("var o = { *f() { } };", "a generator as a method", Both)]
    [InlineData("var x = a?.b;", "?.", Both)]
    [InlineData("var x = f?.();", "?.", Both)]
    [InlineData("var x = a ?? 1;", "??", Both)]
    [InlineData("var x; x ||= 1;", "&&=, ||= and ??=", Both)]
    [InlineData("var x = 2 ** 3;", "**", Version0)]
    [InlineData("var x = 2; x **= 3;", "**", Version0)]
    [InlineData("try { } catch { }", "catch without a name", Both)]
    [InlineData("try { } catch ([a]) { }", "a pattern in catch", Both)]
    [InlineData("var x = 0b11;", "0b, 0o and BigInt numbers", Version0)]
    [InlineData("var x = 11n;", "0b, 0o and BigInt numbers", Version0)]
    [InlineData("function F() { return new.target; }", "new.target", Both)]
    [InlineData("var o = { f: function () { }, g() { return super.f(); } };", "super", Version200)]
    [InlineData("import('a');", "import", Version200)]
    [InlineData("var r = /(?<name>a)/;", "this regular expression (Invalid quantifier ?)", Both)]
    [InlineData("var r = /a/s;", "this regular expression", Both)]
    public void A_form_is_told_where_the_grammar_refuses_it(string source, string form, string refusedBy)
    {
        Refused(source, RhinoDialect.Aic, form, refusedBy is Both or Version0);
        Refused(source, RhinoDialect.AmEs6, form, refusedBy is Both or Version200);
    }

    [Fact]
    public void All_forms_of_a_script_are_told_at_once_each_with_its_lines()
    {
        const string Script = "let a = 1;\nlet b = a ?? 2;\nlet c = b?.d;\nvar e = () => 1;";

        var found = Check(Script, RhinoDialect.Aic);

        found.Select(d => d.Code).Should().Equal("JS1001", "JS1002", "JS1002", "JS1002");
        found[1].Message.Should().Be("Not in this engine's language: let (also lines 2, 3).");
        found.Skip(1).Select(d => (d.Span!.Value.Line, d.Span.Value.Column)).Should().Equal((1, 1), (2, 9), (3, 9));
        found.Should().OnlyContain(d => d.Hint!.Length > 0);
    }

    [Theory]
    [InlineData("var x = ;")]
    [InlineData("let x = [[[[")]
    public void What_no_engine_reads_is_told_in_the_words_of_Rhino_alone(string source) =>
        Check(source, RhinoDialect.Aic).Should().ContainSingle().Which.Code.Should().Be("JS1001");

    [Theory]
    [InlineData("{ const a = 1; }\n{ const a = 2; }", 2, "A const belongs to the whole function here")]
    [InlineData("var a = 1;\nreturn a;", 2, "put the code into a function")]
    [InlineData("import x from 'y';", 1, "require('library')")]
    [InlineData("export var x = 1;", 1, "require('library')")]
    public void A_refusal_says_what_to_write_instead(string source, int line, string hint)
    {
        var refusal = Check(source, RhinoDialect.Aic)[0];

        refusal.Span!.Value.Line.Should().Be(line);
        refusal.Hint.Should().Contain(hint);
    }

    [Fact]
    public void A_deep_nest_ends_as_a_refusal() =>
        Check("let x = " + new string('[', 50_000) + new string(']', 50_000) + ";", RhinoDialect.Aic)
            .Should()
            .Contain(d => d.Code == "JS1001");

    private static void Refused(string source, RhinoDialect dialect, string form, bool isRefused)
    {
        if (isRefused)
        {
            Told(source, dialect).Should().ContainSingle().Which.Should().Contain(form);
        }
        else
        {
            Told(source, dialect).Should().BeNull();
        }
    }

    /// <summary>The forms told; null when the dialect takes the text.</summary>
    private static IReadOnlyList<string>? Told(string source, RhinoDialect dialect)
    {
        var found = Check(source, dialect);
        return found.Any(d => d.Code == "JS1001")
            ? [.. found.Where(d => d.Code == "JS1002").Select(d => d.Message)]
            : null;
    }

    private static IReadOnlyList<JourneySim.Engine.Diagnostics.Diagnostic> Check(string source, RhinoDialect dialect) =>
        ScriptGate.Check(new Script("s", "s", source, "s.js", ScriptGeneration.Legacy), dialect, ScriptClasses.Default);
}
