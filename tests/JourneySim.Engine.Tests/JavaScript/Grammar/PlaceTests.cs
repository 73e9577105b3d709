using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.Tests.JavaScript.Grammar;

/// <summary>Each node says truly where it stands.</summary>
public sealed class PlaceTests
{
    private const string Script = """
        'use strict';
        // names
        var a = 1, b = [1, , 'two'], c = { d: 3, get e() { return 4; }, f() {}, 'g-h': /x[/]y/gi };
        function named(x, {y: z}) {
            for (var i in x) { if (i) continue; else break; }
            return x.y[z](`a
        ${x} b`, (i, j) => i + j);
        }
        outer: for (;;) { break outer; }
        try { throw new Error('a\
        b'); } catch (e if e.message) { a++; } catch (e) { --b; } finally { }
        /* many
           lines */ do { a += b ? c : -a; } while (!a);
        for each (var v in c) switch (v) { case 1: break; default: ; }
        var list = [k * k for (k in b) if (k)];
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Nodes_lie_inside_their_parents_at_true_lines_and_columns(string lineEnd)
    {
        var source = Script.ReplaceLineEndings(lineEnd);
        var tree = RhinoParser.Parse(source, "script.js", RhinoDialect.Aic).Tree;
        var count = Check(tree, source, lineEnd);
        count.Should().BeGreaterThan(100);
    }

    [Fact]
    public void A_name_covers_its_letters()
    {
        var tree = RhinoParser.Parse("\n  foo.bar(baz)", "script.js", RhinoDialect.Aic).Tree;
        var call = (CallExpression)((ExpressionStatement)tree.Body[0]).Expression;
        var member = (MemberExpression)call.Callee;
        call.Range.Should().Be(Acornima.Range.From(3, 15));
        member.Property.Range.Should().Be(Acornima.Range.From(7, 10));
        call.Arguments[0].Location.Start.Should().Be(Acornima.Position.From(2, 10));
        call.Arguments[0].Location.SourceFile.Should().Be("script.js");
    }

    private static int Check(Node node, string source, string lineEnd)
    {
        var before = source[..node.Start].Split(lineEnd);
        node.Location.Start.Should()
            .Be(Acornima.Position.From(before.Length, before[^1].Length), "{0} starts there", node.Type);
        var until = source[..node.End].Split(lineEnd);
        node.Location.End.Should()
            .Be(Acornima.Position.From(until.Length, until[^1].Length), "{0} ends there", node.Type);
        var count = 1;
        foreach (var child in node.ChildNodes)
        {
            child.Start.Should().BeGreaterThanOrEqualTo(node.Start);
            child.End.Should().BeLessThanOrEqualTo(node.End);
            count += Check(child, source, lineEnd);
        }

        return count;
    }
}
