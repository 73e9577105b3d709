namespace JourneySim.Conformance.Fuzzing;

/// <summary>What only language version 200 has: generators, templates, spread, patterns, symbols, collections.</summary>
internal sealed partial class Author
{
    private string Es6Statement(int depth) =>
        chance.Choose(
            (4, () => $"function* {Name()}({Parameters()}) {GeneratorBody(depth)}"),
            (3, () => $"for (var {Name()} of {Iterable()}) {{ if ($n++ > 40) break; tell({Expression(1)}); }}"),
            (2, () => $"{chance.OneOf("let", "const", "var")} {Pattern(2)} = {Expression(2)};"),
            (2, () => $"({Pattern(2)} = {Expression(2)});"),
            (1, () => $"class {Name()} {{}}")
        );

    private string Es6Expression(int depth) =>
        chance.Choose(
            (4, () => Template(depth)),
            (
                4,
                () =>
                    $"{Name()}{chance.OneOf(".next()", ".next(5)", ".return(6)", ".throw(7)", "()", "[Symbol.iterator]()")}"
            ),
            (3, () => $"JSON.stringify({Name()}.{chance.OneOf("next()", "next(5)", "return(6)", "throw(7)")})"),
            (
                3,
                () =>
                    $"(function* {(chance.Percent(30) ? Name() : "")}({Parameters()}) {GeneratorBody(depth)})({Arguments()})"
            ),
            (_generators > 0 ? 6 : 0, () => $"(yield{chance.OneOf("", " " + Atom(), "* " + Iterable())})"),
            (2, () => $"[...{Iterable()}]"),
            (2, () => $"{Operand(depth)} ** {Operand(depth)}"),
            (
                3,
                () =>
                    $"new {chance.OneOf("Map", "Set", "WeakMap", "Uint8Array", "Int16Array", "Float64Array")}({Iterable()})"
            ),
            (2, () => $"Array.from({Iterable()}{(chance.Percent(30) ? ", " + Callback() : "")})"),
            (
                2,
                () =>
                    chance.OneOf(
                        "Symbol('s')",
                        "Symbol.iterator",
                        "Symbol.for('t')",
                        "Symbol('s').toString()",
                        "String(Symbol('u'))",
                        "Symbol.keyFor(Symbol.for('t'))"
                    )
            ),
            (
                2,
                () =>
                    $"{chance.OneOf("5n", "0n", "-7n", "BigInt(3)", "2n ** 70n")} {chance.OneOf("+", "-", "*", "/", "%", "<", "==", "===", ">>", "&")} {chance.OneOf("2n", "1", "'3'", "null", "0n", Atom())}"
            ),
            (1, () => $"String.raw`a${{{Atom()}}}\\n`"),
            (1, () => $"{Name()}`p${{{Atom()}}}q`"),
            (1, () => $"Promise.resolve({Atom()}).then(tell)"),
            (1, () => $"(function () {{ return new.target; }})()"),
            (1, () => $"{Name()}?.{Name()}"),
            (1, () => $"{Atom()} ?? {Atom()}")
        );

    private string GeneratorBody(int depth)
    {
        var (loops, functions, generators) = (_loops, _functions, _generators);
        (_loops, _functions, _generators) = (0, 1, 1);
        var body =
            "{ "
            + chance.Some(
                1,
                4,
                " ",
                () =>
                    chance.Choose(
                        (5, () => $"yield {Atom()};"),
                        (3, () => $"tell(yield {Atom()});"),
                        (
                            2,
                            () =>
                                $"try {{ yield {Atom()}; }} {chance.OneOf("finally { tell('f'); }", "catch (e) { fail(e); yield 9; }", "finally { yield 8; }", "finally { return 4; }")}"
                        ),
                        (2, () => $"yield* {Iterable()};"),
                        (2, () => Statement(depth - 1)),
                        (1, () => $"return {Atom()};")
                    )
            )
            + " }";
        (_loops, _functions, _generators) = (loops, functions, generators);
        return body;
    }

    private string Template(int depth) =>
        "`"
        + chance.Some(
            0,
            3,
            "",
            () =>
                chance.Percent(50)
                    ? $"${{{Expression(depth - 2)}}}"
                    : chance.OneOf("t", "\\n", "$", " ", "\\`", "\n", "{")
        )
        + "`";

    private string Iterable() =>
        chance.Choose(
            (4, () => ArrayLiteral(3)),
            (2, () => "'abc'"),
            (2, Name),
            (1, () => "[[1, 2], ['k', {}]]"),
            (1, () => "new Map([['k', 1], [NaN, 2]])"),
            (1, () => "new Set([1, 1, 'z'])"),
            (
                1,
                () =>
                    $"{{[Symbol.iterator]: function () {{ return {chance.OneOf("this", "{}", "[1][Symbol.iterator]()", "{next: function () { return {done: $n++ > 5, value: $n}; }}", "5")}; }}}}"
            ),
            (1, Atom)
        );

    private string Pattern(int depth)
    {
        string Inner() =>
            chance.Choose((6, Name), (depth > 0 ? 2 : 0, () => Pattern(depth - 1)), (2, () => $"{Name()} = {Atom()}"));

        return chance.Percent(50)
            ? "["
                + chance.Some(1, 3, ", ", () => chance.Percent(88) ? Inner() : "")
                + (chance.Percent(8) ? ", ..." + Name() : "")
                + "]"
            : "{"
                + chance.Some(
                    1,
                    3,
                    ", ",
                    () =>
                        chance.Percent(50)
                            ? $"{chance.OneOf("a", "b", "length", "'x'", "0")}: {Inner()}"
                            : Name() + (chance.Percent(25) ? " = " + Atom() : "")
                )
                + "}";
    }
}
