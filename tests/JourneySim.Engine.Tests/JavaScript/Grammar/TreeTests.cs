using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Grammar;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.Tests.JavaScript.Grammar;

/// <summary>What Rhino's own syntax and its quirks become in the tree.</summary>
public sealed class TreeTests
{
    [Fact]
    public void For_each_has_a_node_of_its_own()
    {
        var loop = First("for each (var v in o) f(v)").Should().BeOfType<ForEachStatement>().Which;
        loop.Left.Should().BeOfType<VariableDeclaration>();
        loop.Right.Should().BeOfType<Identifier>();
    }

    [Fact]
    public void Only_a_catch_with_a_condition_or_a_second_catch_makes_a_try_of_its_own()
    {
        First("try { } catch (e) { } finally { }").Should().BeOfType<TryStatement>();
        var statement = First("try { } catch (e if e.a) { } catch (f) { }")
            .Should()
            .BeOfType<RhinoTryStatement>()
            .Which;
        statement.Handlers.Select(handler => handler.Condition is null).Should().Equal(false, true);
    }

    [Fact]
    public void A_regular_expression_keeps_pattern_and_flags()
    {
        var literal = Expression("/a[/]\\/b/gi").Should().BeOfType<RhinoRegExpLiteral>().Which;
        (literal.Pattern, literal.Flags).Should().Be(("a[/]\\/b", "gi"));
    }

    [Fact]
    public void An_array_comprehension_keeps_its_loops_and_filter()
    {
        var array = Expression("[k for each (k in o) for (j of p) if (k)]")
            .Should()
            .BeOfType<ArrayComprehension>()
            .Which;
        array
            .Loops.Select(loop => loop.Kind)
            .Should()
            .Equal(ComprehensionLoopKind.Values, ComprehensionLoopKind.Iterated);
        array.Filter.Should().BeOfType<Identifier>();
    }

    [Fact]
    public void Null_for_the_function_around_goes_to_a_member_of_this()
    {
        var program = Parse("function f() { f = null; }");
        var assignment = program.Tree.DescendantNodes().OfType<AssignmentExpression>().Single();
        assignment.Left.Should().BeOfType<MemberExpression>().Which.Object.Should().BeOfType<ThisExpression>();
    }

    [Fact]
    public void Strictness_is_noted_for_the_function_that_says_so_and_not_in_the_tree()
    {
        var program = Parse("function f() { 'use strict'; function g() {} }");
        program.Strict.Should().BeFalse();
        program.StrictFunctions.OfType<FunctionDeclaration>().Should().ContainSingle().Which.Id!.Name.Should().Be("f");
        program.Tree.DescendantNodes().OfType<FunctionBody>().Should().OnlyContain(body => !body.Strict);
    }

    [Fact]
    public void An_expression_closure_returns_its_expression()
    {
        var program = Parse("var f = function (x) x * 2", RhinoDialect.AmEs6);
        var function = program
            .ExpressionClosures.Should()
            .ContainSingle()
            .Which.Should()
            .BeOfType<FunctionExpression>();
        function.Which.Body.Body[0].Should().BeOfType<ReturnStatement>();
    }

    [Fact]
    public void A_yield_makes_an_old_generator_of_a_function_without_a_star()
    {
        var program = Parse("function f() { yield 1 } function* g() { yield 2 }", RhinoDialect.AmEs6);
        program.LegacyGenerators.Should().ContainSingle().Which.Should().BeSameAs(program.Tree.Body[0]);
        program.Tree.Body.OfType<FunctionDeclaration>().Should().OnlyContain(function => function.Generator);
    }

    [Fact]
    public void An_object_literal_after_new_is_one_more_argument()
    {
        var creation = Expression("new Runnable(1) { run: f }").Should().BeOfType<NewExpression>().Which;
        creation.Arguments.Should().HaveCount(2);
        creation.Arguments[1].Should().BeOfType<ObjectExpression>();
    }

    [Fact]
    public void Xml_is_read_and_named()
    {
        var xml = Expression("<a b={c}>{d}</a>.@b").Should().BeOfType<XmlSyntax>().Which;
        xml.What.Should().Contain("attribute");
        xml.Target.Should().BeOfType<XmlSyntax>().Which.Target.Should().BeNull();
        Parse("x = <a>{b}</a>;").MentionedNames.Should().Contain("b");
    }

    [Fact]
    public void Assigned_literals_become_patterns()
    {
        var assignment = Expression("[a, , o.b, {c: d}] = e").Should().BeOfType<AssignmentExpression>().Which;
        var pattern = assignment.Left.Should().BeOfType<ArrayPattern>().Which;
        pattern.Elements[1].Should().BeNull();
        pattern.Elements[3].Should().BeOfType<ObjectPattern>();
    }

    [Fact]
    public void Names_are_known_by_scope_and_kind()
    {
        var program = Parse("var a; const b = 1; { let c = 2; function d(e) { var {f} = e; } }", RhinoDialect.AmEs6);
        program
            .Scopes[program.Tree]
            .Names.Should()
            .BeEquivalentTo(
                new Dictionary<string, DeclarationKind>(StringComparer.Ordinal)
                {
                    ["a"] = DeclarationKind.Var,
                    ["b"] = DeclarationKind.Const,
                    ["d"] = DeclarationKind.Function,
                }
            );
        program.Scopes[program.Tree.Body[2]].Names.Keys.Should().Equal("c");
        var function = program.Tree.DescendantNodes().OfType<FunctionDeclaration>().Single();
        program.Scopes[function].Names.Keys.Should().Equal("e", "f");
    }

    [Theory]
    [InlineData("a.b['c'] = {d: 1}", false, false)]
    [InlineData("a[0] = a[i - 1]", false, false)]
    [InlineData("a[b]", false, true)]
    [InlineData("for (k in o) ;", false, false)]
    [InlineData("eval('1')", true, false)]
    [InlineData("with (o) a", true, false)]
    [InlineData("k in o", false, true)]
    public void A_text_says_whether_names_outside_of_it_are_in_reach(string source, bool anything, bool byKey)
    {
        var program = Parse(source);

        program.ReachesAnything.Should().Be(anything);
        program.ReachesByKey.Should().Be(byKey);
    }

    [Theory]
    [InlineData("010", 8)]
    [InlineData("08", 8)]
    [InlineData("0778", 778)]
    [InlineData("0x1F", 31)]
    [InlineData("1_000.5e1", 10005)]
    [InlineData(".5", 0.5)]
    [InlineData("0xFFFFFFFFFFFFFFFF", 18446744073709551615d)]
    public void Numbers_have_rhinos_value(string source, double value) =>
        Expression(source).Should().BeOfType<NumericLiteral>().Which.Value.Should().Be(value);

    [Theory]
    [InlineData(@"'\x41\u0042\103\v'", "AB\u0043\v")]
    [InlineData(@"'\u{61}\xg\u00'", "u{61}xgu00")]
    [InlineData("'a\\\r\nb'", "ab")]
    [InlineData("'a\u2028b'", "a\u2028b")]
    public void Strings_have_rhinos_characters(string source, string value) =>
        Expression(source).Should().BeOfType<StringLiteral>().Which.Value.Should().Be(value);

    [Fact]
    public void A_tagged_template_keeps_a_bad_escape_raw()
    {
        var template = Expression("t`\\uzzzz${1}\\x41`").Should().BeOfType<TaggedTemplateExpression>().Which.Quasi;
        template.Quasis[0].Value.Cooked.Should().BeNull();
        template.Quasis[0].Value.Raw.Should().Be("\\uzzzz");
        template.Quasis[1].Value.Cooked.Should().Be("A");
    }

    [Fact]
    public void Text_for_eval_is_refused_with_the_name_of_the_error()
    {
        var parse = () => RhinoParser.ParseEval("const a = 1; const a = 2", "script.js", 7, RhinoDialect.Aic);
        var refusal = parse.Should().Throw<RhinoSyntaxException>().Which;
        (refusal.Name, refusal.Message).Should().Be(("TypeError", "redeclaration of const a."));
    }

    [Fact]
    public void Parameters_and_body_make_one_function()
    {
        var program = RhinoParser.ParseFunction(["a", "b"], "return a + b", "script.js", 7, RhinoDialect.Aic);
        var function = (FunctionExpression)((ExpressionStatement)program.Tree.Body[0]).Expression;
        function.Params.Should().HaveCount(2);
        function.Location.SourceFile.Should().Be("script.js#7(Function)");
    }

    private static RhinoProgram Parse(string source, RhinoDialect dialect = RhinoDialect.Aic) =>
        RhinoParser.Parse(source, "script.js", dialect);

    private static Statement First(string source) => Parse(source).Tree.Body[0];

    private static Expression Expression(string source) => ((ExpressionStatement)First(source)).Expression;
}
