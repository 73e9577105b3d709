using System.Diagnostics;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.Tests.JavaScript.Grammar;

/// <summary>Whatever the text, the parser answers with a tree or a refusal, soon, and never takes the process down.</summary>
public sealed class HostileSourceTests
{
    private const int Depth = 100_000;

    private const string Awkward = "\"'`/\\<>{}()[]\r\n\u2028\u200D\uFEFF$#@";

    private static readonly string[] Tokens =
        "if else for while do switch case default break continue return function var let const yield new delete typeof in of this null try catch finally throw with class get set each async eval arguments a b f 'use strict' 1 010 0x1F .5 1n 's' /x/g /( ` ${ } { ( ) [ ] ; , . .. .( :: : ? => = == + ++ - * ** / < << <!-- --> @ # \\ // /* */ <a> </a> [a,b] {a:b} => let( function*".Split(
            ' '
        );

    public static TheoryData<string> EndlessNests { get; } =
        new()
        {
            string.Concat(Enumerable.Repeat("(", Depth)),
            string.Concat(Enumerable.Repeat("[", Depth)),
            string.Concat(Enumerable.Repeat("{", Depth)),
            string.Concat(Enumerable.Repeat("x = {a:", Depth)),
            string.Concat(Enumerable.Repeat("f(", Depth)),
            string.Concat(Enumerable.Repeat("! ", Depth)) + "a",
            string.Concat(Enumerable.Repeat("new ", Depth)) + "a",
            string.Concat(Enumerable.Repeat("a => ", Depth)) + "a",
            string.Concat(Enumerable.Repeat("a = ", Depth)) + "a",
            string.Concat(Enumerable.Repeat("a ? ", Depth)) + "a",
            string.Concat(Enumerable.Repeat("a || ", Depth)) + "a",
            string.Concat(Enumerable.Repeat("a ** ", Depth)) + "a",
            string.Concat(Enumerable.Repeat("a + ", Depth)) + "a",
            "a" + string.Concat(Enumerable.Repeat(".b", Depth)),
            "a" + string.Concat(Enumerable.Repeat("()", Depth)),
            "a" + string.Concat(Enumerable.Repeat("[0]", Depth)),
            string.Concat(Enumerable.Repeat("`${", Depth)),
            string.Concat(Enumerable.Repeat("if (a) ", Depth)) + ";",
            string.Concat(Enumerable.Repeat("if (a) ; else ", Depth)) + ";",
            string.Concat(Enumerable.Repeat("for (;;) ", Depth)) + ";",
            string.Concat(Enumerable.Repeat("function f() {", Depth)),
            string.Concat(Enumerable.Repeat("(function () {", Depth)),
            string.Concat(Enumerable.Repeat("var [", Depth)),
            string.Concat(Enumerable.Range(0, Depth).Select(i => $"a{i}: ")) + ";",
            "/" + new string('(', Depth) + new string(')', Depth) + "/",
        };

    [Theory]
    [MemberData(nameof(EndlessNests))]
    public void An_endless_nest_is_refused_and_not_followed(string source)
    {
        foreach (var dialect in Enum.GetValues<RhinoDialect>())
        {
            RefusalTests.Refusal(source, dialect).Message.Should().NotBeNullOrEmpty();
        }
    }

    [Fact]
    public void A_tree_is_never_higher_than_the_engine_can_climb()
    {
        // Each pair of parentheses adds a long row to the left of the next.
        var row = string.Concat(Enumerable.Repeat(" + 1", 1000));
        var source = new string('(', 300) + "1" + string.Concat(Enumerable.Repeat(row + ")", 300));
        RefusalTests.Refusal(source, RhinoDialect.Aic).Message.Should().Be("Too deep recursion while parsing");
    }

    [Fact]
    public void Any_row_of_tokens_and_any_characters_are_answered()
    {
        var random = new Random(7);
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 20_000; i++)
        {
            var source = i % 3 == 0 ? RandomCharacters(random) : RandomTokens(random);
            foreach (var dialect in Enum.GetValues<RhinoDialect>())
            {
                Answers(source, dialect).Should().BeTrue("{0} must be answered", source);
            }
        }

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
    }

    private static bool Answers(string source, RhinoDialect dialect)
    {
        try
        {
            return RhinoParser.Parse(source, "script.js", dialect).Tree is not null;
        }
        catch (RhinoSyntaxException refusal)
        {
            return refusal.Message.Length > 0;
        }
    }

    private static string RandomTokens(Random random)
    {
        var separator = random.Next(4) == 0 ? "" : " ";
        return string.Join(separator, random.GetItems(Tokens, random.Next(1, 20)));
    }

    private static string RandomCharacters(Random random)
    {
        var characters = new char[random.Next(1, 40)];
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = random.Next(3) switch
            {
                0 => (char)random.Next(0x10000),
                1 => Awkward[random.Next(Awkward.Length)],
                _ => (char)random.Next(128),
            };
        }

        return new string(characters);
    }
}
