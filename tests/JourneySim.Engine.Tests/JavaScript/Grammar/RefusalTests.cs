using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.Tests.JavaScript.Grammar;

/// <summary>What Rhino 1.7.14 refuses, with its words and its place. Every row was answered by Rhino itself.</summary>
public sealed class RefusalTests
{
    public static TheoryData<string, string, int, int> InBothVersions { get; } =
        new()
        {
            { "var a = 1 b", "missing ; before statement", 1, 11 },
            { "if a", "missing ( before condition", 1, 4 },
            { "if (a", "missing ) after condition", 1, 5 },
            { "while a", "missing ( before condition", 1, 7 },
            { "do ; until (a)", "missing while after do-loop body", 1, 11 },
            { "switch a {}", "missing ( before switch expression", 1, 9 },
            { "switch (a) ;", "missing { before switch body", 1, 12 },
            { "switch (a) { b; }", "invalid switch statement", 1, 15 },
            { "switch (a) { case 1 2 }", "missing : after case expression", 1, 22 },
            { "switch (a) { default: default: }", "double default label in the switch statement", 1, 30 },
            { "for a", "missing ( after for", 1, 5 },
            { "for (var i = 0, i < 3", "missing ; after for-loop initializer", 1, 20 },
            { "for (;; ", "Unexpected end of file", 1, 8 },
            { "for (a; b) ;", "missing ; after for-loop condition", 1, 10 },
            { "for (const a = 1;;) ;", "syntax error", 1, 11 },
            { "for (var a, b in c) ;", "Only one variable allowed in for..in loop.", 1, 19 },
            { "try a", "missing { before try block", 1, 5 },
            { "try {} ", "'try' without 'catch' or 'finally'", 1, 7 },
            { "try {} catch { }", "missing ( before catch-block condition", 1, 14 },
            { "try {} catch ({a}) { }", "invalid catch block condition", 1, 15 },
            { "try {} catch (e) ; ", "missing { before catch-block body", 1, 18 },
            {
                "try {} catch (e) {} catch (f) {}",
                "any catch clauses following an unqualified catch are unreachable",
                1,
                26
            },
            { "throw\na", "Line terminator is not allowed between the throw keyword and throw expression.", 2, 1 },
            { "break", "unlabelled break must be inside loop or switch", 1, 5 },
            { "continue", "continue must be inside loop", 1, 8 },
            { "a: { continue a; }", "continue can only use labeles of iteration statements", 1, 16 },
            { "break a", "undefined label", 1, 7 },
            { "a: a: ;", "duplicated label", 1, 6 },
            { "return 1", "invalid return", 1, 7 },
            { "with a", "missing ( before with-statement object", 1, 6 },
            { "'use strict'; with (a) ;", "with statements not allowed in strict mode", 1, 19 },
            { "'use strict'; var eval", "\"eval\" is not a valid identifier for this use in strict mode.", 1, 22 },
            { "'use strict'; 010", "Old octal numbers prohibited in strict mode.", 1, 17 },
            { "'use strict'; ({a: 1, a: 2})", "Property \"a\" already defined in this object literal.", 1, 27 },
            { "var", "missing variable name", 1, 3 },
            { "var [a]", "Missing = in destructuring declaration", 1, 7 },
            { "var [a = 1] = b", "Default values in destructuring declarations are not supported", 1, 9 },
            { "var f = function a.b() {}", "missing ( before function parameters.", 1, 20 },
            { "function f(a, ) {}", "missing formal parameter", 1, 15 },
            { "function f(a = 1) {}", "missing ) after formal parameters", 1, 15 },
            { "function f(...a) {}", "missing formal parameter", 1, 13 },
            { "((a)) => a", "missing formal parameter", 1, 8 },
            { "(a", "missing ) in parenthetical", 1, 2 },
            { "[a b", "missing ] after element list", 1, 4 },
            { "{a: 1, b: 2}", "missing ; before statement", 1, 10 },
            { "x = {a b}", "missing ( before function parameters.", 1, 9 },
            { "x = {1 2}", "missing ( before function parameters.", 1, 9 },
            { "x = {[a]: 1}", "invalid property id", 1, 6 },
            { "a[1", "missing ] in index expression", 1, 3 },
            { "f(1 2)", "missing ) after argument list", 1, 6 },
            { "a ? b", "missing : in conditional expression", 1, 5 },
            { "a.1", "missing ; before statement", 1, 3 },
            { "a.#b", "illegal character: #", 1, 3 },
            { "1++", "Invalid increment operand.", 1, 3 },
            { "--1", "Invalid decrement operand.", 1, 3 },
            { "1 = 2", "Invalid assignment left-hand side.", 1, 1 },
            { "[1] = a", "Invalid assignment left-hand side.", 1, 1 },
            { "[a] += 1", "Invalid destructuring assignment operator", 1, 1 },
            { "for (1 in a) ;", "Invalid left-hand side of for..in loop.", 1, 1 },
            {
                "for ([a] in b) ;",
                "Left hand side of for..in loop must be an array of length 2 to accept key/value pair.",
                1,
                1
            },
            {
                "for ({a: b} in c) ;",
                "Left hand side of for..in loop must be an array of length 2 to accept key/value pair.",
                1,
                1
            },
            { "const a = 1; const a = 2", "TypeError: redeclaration of const a.", 1, 21 },
            { "var a; const a = 1", "TypeError: redeclaration of var a.", 1, 15 },
            { "function f(a) { const a = 1 }", "TypeError: redeclaration of formal parameter a.", 1, 24 },
            { "const a = 1; function a() {}", "TypeError: redeclaration of const a.", 1, 24 },
            { "const a = 1; var {b: a} = c", "TypeError: redeclaration of const a.", 1, 1 },
            { "[a for (b)]", "missing in after for", 1, 10 },
            { "[a for (const b in c)]", "missing variable name", 1, 14 },
            { "(a for (b of c))", "missing in after for", 1, 13 },
            { "@1", "missing name after .@", 1, 2 },
            { "<a>", "illegally formed XML syntax", 1, 3 },
            { "</a>", "illegally formed XML syntax", 1, 2 },
            {
                "default xml a",
                "not a valid default namespace statement. Syntax is: default xml namespace = EXPRESSION;",
                1,
                13
            },
            { "\"a", "unterminated string literal", 1, 2 },
            { "'\\u00", "unterminated string literal", 1, 5 },
            { "/a", "unterminated regular expression literal", 1, 2 },
            { "/a/x", "invalid flag after regular expression", 1, 4 },
            { "1e", "missing exponent", 1, 2 },
            { "0x", "number format error", 1, 2 },
            { "1__0", "missing ; before statement", 1, 4 },
            { "`a", "Unexpected end of file", 1, 2 },
            { "`\\u0`", "syntax error", 1, 5 },
            { "/* a", "unterminated comment", 1, 4 },
            { "#", "illegal character: #", 1, 1 },
            { "\\u00g", "invalid Unicode escape sequence", 1, 5 },
            { "a\\b", "illegal character: b", 1, 3 },
            { "()", "syntax error", 1, 2 },
            { "/(?<n>a)/", "Invalid quantifier ?", 0, 0 },
            { "/a**/", "Invalid quantifier *", 0, 0 },
            { "/[b-a]/", "Invalid range in character class.", 0, 0 },
            { "/(a/", "Unterminated parenthetical ", 0, 0 },
            { "/a)/", "unmatched ) in regular expression.", 0, 0 },
            { "/[a/]", "unterminated regular expression literal", 1, 5 },
            { "/a{2,1}/", "Maximum } less than minimum", 0, 0 },
            { "/a/gg", "invalid flag after regular expression", 0, 0 },
            { "/a/y", "invalid flag after regular expression", 0, 0 },
            { "/a{99999}/", "Overly large minimum 9999", 0, 0 },
            { "/(?<=a)b/; function f() { return /+/ }", "Invalid quantifier +", 0, 0 },
            { "[f()] = a", "FAILED ASSERTION: unexpected token: CALL", 0, 0 },
        };

    public static TheoryData<string, string, int, int> InVersion0Only { get; } =
        new()
        {
            { "for each (var a of b) ;", "missing ; after for-loop initializer", 1, 19 },
            { "var {a}", "missing : after property id", 1, 7 },
            { "{ let x = 1 }", "missing ; before statement", 1, 8 },
            { "function* g() {}", "missing ( before function parameters.", 1, 12 },
            { "class A {}", "missing ; before statement", 1, 8 },
            { "x = {a}", "missing : after property id", 1, 7 },
            { "2 ** 3", "syntax error", 1, 5 },
            { "yield 1", "missing ; before statement", 1, 7 },
            { "for (a of b) ;", "missing ; after for-loop initializer", 1, 10 },
        };

    public static TheoryData<string, string, int, int> InVersion200Only { get; } =
        new()
        {
            { "for each (var a of b) ;", "invalid for each loop", 1, 21 },
            { "var {a}", "Missing = in destructuring declaration", 1, 7 },
            { "enum = 1; enum", "identifier is a reserved word: enum", 1, 5 },
            { "let = 1", "missing variable name", 1, 6 },
            { "class A {}", "identifier is a reserved word: class", 1, 6 },
            { "yield 1", "yield must be in a function.", 1, 6 },
            { "x = y => { yield }", "arrow function can not become generator", 1, 18 },
        };

    [Theory]
    [MemberData(nameof(InBothVersions))]
    public void A_refused_text_is_refused_in_words_and_place(string source, string message, int line, int column)
    {
        foreach (var dialect in Enum.GetValues<RhinoDialect>())
        {
            Check(source, dialect, message, line, column);
        }
    }

    [Theory]
    [MemberData(nameof(InVersion0Only))]
    public void Version_0_refuses_what_is_new(string source, string message, int line, int column) =>
        Check(source, RhinoDialect.Aic, message, line, column);

    [Theory]
    [MemberData(nameof(InVersion200Only))]
    public void Version_200_refuses_what_it_reserves(string source, string message, int line, int column) =>
        Check(source, RhinoDialect.AmEs6, message, line, column);

    private static void Check(string source, RhinoDialect dialect, string message, int line, int column)
    {
        var refusal = Refusal(source, dialect);
        refusal.Message.Should().Be(message);
        (refusal.Line, refusal.Column).Should().Be((line, column));
    }

    internal static RhinoSyntaxException Refusal(string source, RhinoDialect dialect)
    {
        var parse = () => RhinoParser.Parse(source, "script.js", dialect);
        return parse.Should().Throw<RhinoSyntaxException>().Which;
    }
}
