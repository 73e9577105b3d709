using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class LibraryTests
{
    private static readonly Dictionary<string, string> Libraries = new()
    {
        ["counter"] = "var n = 0; exports.next = function () { return ++n; };",
        ["twice"] = "var c = require('counter'); exports.go = function () { return c.next() + c.next(); };",
        ["first"] = "exports.early = 1; exports.other = require('second').seen; exports.late = 2;",
        ["second"] = "var f = require('first'); exports.seen = [f.early, typeof f.late].join();",
        ["scope"] =
            "exports.of = function () { return [typeof nodeState, typeof action, typeof openidm, typeof logger, scriptName].join(); };",
        ["bare"] = "exports.of = function () { return nodeState; };",
        ["broken"] = "var x = ;",
        ["folding"] = "exports.of = function (text) { return text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''); };",
        ["listing"] =
            "exports.of = function () { return [typeof Object.entries, typeof [].flat, typeof ''.padStart].join(); };",
        ["keys"] = "exports.of = function () { try { Object.keys(null); } catch (e) { return String(e); } };",
        ["java"] =
            "exports.of = function () { var l = new java.util.ArrayList(); l.add('a'); return JSON.stringify(l); };",
        ["null"] = "exports.of = function () { var x = null; try { x.foo(); } catch (e) { return String(e); } };",
        ["chance"] = "exports.of = function () { return Math.random(); };",
        ["throwing"] = "\nexports.f = function () {\n  null.x();\n};",
    };

    private readonly ScriptBench bench = new(ScriptGeneration.NextGeneration) { Libraries = Libraries };

    [Theory]
    [InlineData("require('counter').next() + require('counter').next()", "3")]
    [InlineData("require('twice').go() + require('counter').next()", "6")]
    [InlineData("require('first').other", "1,undefined")]
    [InlineData("require('scope').of()", "undefined,undefined,object,object,Probe Script")]
    public void Each_library_runs_once_and_sees_less(string expression, string value) =>
        bench.Ask($"return {expression};").Should().Be(value);

    [Theory]
    [InlineData("require('folding').of('Nguy\u1ec5n')", "Nguyen")]
    [InlineData("require('listing').of()", "undefined,undefined,function")]
    [InlineData("require('keys').of()", "TypeError: Expected argument of type object, but instead had type object")]
    [InlineData("require('java').of()", "[\"a\"]")]
    [InlineData("require('null').of()", "TypeError: Cannot call method \"foo\" of null")]
    public void Standard_objects_are_Rhinos_in_libraries_too(string expression, string value) =>
        bench.Ask($"return {expression};").Should().Be(value);

    [Fact]
    public void What_a_library_and_its_caller_both_need_replaced_is_replaced_once()
    {
        bench
            .Ask("var mine = ''.normalize; require('folding').of('a'); return mine === ''.normalize;")
            .Should()
            .Be("true");
    }

    [Fact]
    public void Chance_in_a_library_is_the_runs()
    {
        var other = new ScriptBench(ScriptGeneration.NextGeneration) { Libraries = Libraries };
        bench.Ask("return require('chance').of();").Should().Be(other.Ask("return require('chance').of();"));
    }

    [Fact]
    public void A_name_that_libraries_lack_does_not_exist_for_them()
    {
        bench.Error("require('bare').of()").Should().Be("ReferenceError: \"nodeState\" is not defined.");
    }

    [Fact]
    public void A_missing_library_is_named_with_the_nearest_one()
    {
        bench.Error("require('countr')").Should().Contain("\"countr\"").And.Contain("\"counter\"");
    }

    [Fact]
    public void An_error_in_a_library_is_placed_in_its_own_file()
    {
        var failed = bench.Run("require('throwing').f();").Should().BeOfType<ScriptResult.Failed>().Subject.Failure;
        failed.Span.File.Should().Be("throwing.js");
        failed.Span.Line.Should().Be(3);
    }

    [Fact]
    public void Legacy_scripts_have_no_libraries() =>
        ScriptBench.Legacy.Ask("return typeof require;").Should().Be("undefined");
}
