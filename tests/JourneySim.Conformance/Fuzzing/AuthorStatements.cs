namespace JourneySim.Conformance.Fuzzing;

/// <summary>Statements.</summary>
internal sealed partial class Author
{
    private string Statement(int depth)
    {
        if (depth <= 0 || --_room < 0)
        {
            return chance.Percent(60) ? $"tell({Atom()});" : $"{Name()} = {Atom()};";
        }

        return chance.Choose(
            (8, () => $"tell({Expression(depth)});"),
            (6, () => Declaration(depth)),
            (
                4,
                () =>
                    $"{Target(depth)} {chance.OneOf("=", "=", "=", "+=", "-=", "*=", "|=", ">>>=")} {Expression(depth)};"
            ),
            (4, () => Branch(depth)),
            (5, () => Loop(depth)),
            (3, () => Trial(depth)),
            (2, () => Switch(depth)),
            (3, () => $"function {Name()}({Parameters()}) {Body(depth)}"),
            (2, () => Jump(depth)),
            (1, () => $"{Name()}: {(chance.Percent(50) ? Block(depth) : Loop(depth))}"),
            (1, () => $"with ({Expression(1)}) {Block(depth)}"),
            (1, () => $"throw {Expression(1)};"),
            (1, () => chance.OneOf(";", "{}", "debugger;", "'use strict';", "var log2 = log;")),
            (Es6 ? 2 : 0, () => Es6Statement(depth))
        );
    }

    private string Block(int depth) => "{ " + chance.Some(0, 3, " ", () => Statement(depth - 1)) + " }";

    private string Nested(int depth) => chance.Percent(75) ? Block(depth) : Statement(depth - 1);

    private string Declaration(int depth)
    {
        var word =
            chance.Percent(70) ? "var"
            : Es6 ? chance.OneOf("let", "const")
            : chance.OneOf("const", "let", "var");
        var bound = Es6 && chance.Percent(25) ? $"{Pattern(2)} = {Expression(depth - 1)}" : Name();
        return chance.Percent(75) && !bound.Contains('=', StringComparison.Ordinal)
            ? $"{word} {bound} = {Expression(depth - 1)};"
            : $"{word} {bound}{(chance.Percent(20) ? $", {Name()} = {Expression(1)}" : "")};";
    }

    private string Branch(int depth) =>
        $"if ({Expression(depth - 1)}) {Nested(depth)}" + (chance.Percent(40) ? $" else {Nested(depth)}" : "");

    private string Loop(int depth)
    {
        _loops++;
        var name = Name();
        var word = chance.OneOf("var ", "var ", "let ", "");
        var loop = chance.Choose(
            (
                4,
                () => $"for ({word}{name} = 0; $n++ < 40 && {name} < {chance.Between(1, 4)}; {name}++) {Nested(depth)}"
            ),
            (4, () => $"for ({word}{name} in {Expression(2)}) {{ if ($n++ > 40) break; {Statement(depth - 1)} }}"),
            (1, () => $"while ($n++ < 40 && {Expression(1)}) {Nested(depth)}"),
            (2, () => $"do {Block(depth)} while ($n++ < 40 && {Expression(1)});"),
            (1, () => $"for each ({word}{name} in {Expression(2)}) {{ if ($n++ > 40) break; {Statement(depth - 1)} }}"),
            (
                Es6 ? 4 : 0,
                () =>
                    $"for ({chance.OneOf("var ", "let ", "const ", "")}{(chance.Percent(30) ? Pattern(1) : name)} of {Iterable()}) {{ if ($n++ > 40) break; {Statement(depth - 1)} }}"
            )
        );
        _loops--;
        return loop;
    }

    private string Jump(int depth)
    {
        if (_functions > 0 && chance.Percent(60))
        {
            return chance.Percent(80) ? $"return {Expression(depth - 1)};" : "return;";
        }

        return _loops > 0
            ? $"if ({Expression(1)}) {chance.OneOf("break", "continue")};"
            : $"tell({Expression(depth)});";
    }

    private string Trial(int depth)
    {
        var caught = chance.Percent(60)
            ? $" catch (e{(chance.Percent(10) ? " if " + Expression(1) : "")}) {{ fail(e); {Statement(depth - 1)} }}"
            : "";
        return $"try {Block(depth)}{caught}"
            + (caught.Length == 0 || chance.Percent(40) ? $" finally {Block(depth)}" : "");
    }

    private string Switch(int depth)
    {
        _loops++;
        var cases = chance.Some(
            1,
            4,
            " ",
            () =>
                $"case {Expression(1)}: {chance.Some(0, 2, " ", () => Statement(depth - 1))}{(chance.Percent(50) ? " break;" : "")}"
        );
        var otherwise = chance.Percent(50) ? $" default: {Statement(depth - 1)}" : "";
        _loops--;
        return $"switch ({Expression(1)}) {{ {(chance.Percent(30) ? otherwise + cases : cases + otherwise)} }}";
    }
}
