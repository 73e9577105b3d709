namespace JourneySim.Conformance.Fuzzing;

/// <summary>Expressions.</summary>
internal sealed partial class Author
{
    private static readonly string[] Infix =
    [
        "+",
        "+",
        "+",
        "-",
        "*",
        "/",
        "%",
        "==",
        "!=",
        "===",
        "!==",
        "<",
        ">",
        "<=",
        ">=",
        "&",
        "|",
        "^",
        "<<",
        ">>",
        ">>>",
        "&&",
        "||",
        "in",
        "instanceof",
    ];

    private string Expression(int depth)
    {
        if (depth <= 0 || --_room < 0)
        {
            return Atom();
        }

        return chance.Choose(
            (7, Atom),
            (7, () => $"{Operand(depth)} {chance.OneOf(Infix)} {Operand(depth)}"),
            (3, () => $"{chance.OneOf("!", "-", "+", "~", "typeof ", "void ", "delete ")}{Operand(depth)}"),
            (3, () => Update(depth)),
            (2, () => $"{Expression(depth - 1)} ? {Expression(depth - 1)} : {Expression(depth - 1)}"),
            (3, () => $"({Target(depth - 1)} = {Expression(depth - 1)})"),
            (5, () => Member(depth)),
            (5, () => Call(depth)),
            (5, BuiltInCall),
            (3, () => ArrayLiteral(depth)),
            (4, () => ObjectLiteral(depth)),
            (4, () => FunctionExpression(depth)),
            (1, () => $"({Expression(depth - 1)}, {Expression(depth - 1)})"),
            (
                2,
                () =>
                    $"new {chance.OneOf(Name(), "Object", "Array", "Error", "Date", "String", "Number", "Boolean", "RegExp", "Function", "TypeError")}({Arguments()})"
            ),
            (
                1,
                () =>
                    $"eval({chance.OneOf("'a'", "'var a = 5; a'", "'tell(1)'", "'function b() { return a }'", "'1 +'", "'x.y'", "'this'")})"
            ),
            (
                1,
                () =>
                    chance.OneOf(
                        "this",
                        "arguments",
                        "arguments.length",
                        "arguments[0]",
                        "arguments.callee",
                        "typeof arguments"
                    )
            ),
            (Es6 ? 6 : 0, () => Es6Expression(depth))
        );
    }

    private string Operand(int depth)
    {
        var text = Expression(depth - 1);
        return chance.Percent(80) && text.Length > 3 ? $"({text})" : text;
    }

    private string Update(int depth) =>
        chance.Percent(50)
            ? Target(depth - 1) + chance.OneOf("++", "--")
            : chance.OneOf("++", "--") + Target(depth - 1);

    /// <summary>What may stand left of an assignment; seldom what may not.</summary>
    private string Target(int depth) =>
        chance.Choose((7, Name), (4, () => Member(depth)), (chance.Percent(2) ? 3 : 0, () => Expression(1)));

    private string Member(int depth) =>
        chance.Percent(60)
            ? $"{Owner(depth)}.{chance.OneOf("a", "b", "x", "length", "name", "prototype", "constructor", "toString", "__proto__", "valueOf")}"
            : $"{Owner(depth)}[{Expression(1)}]";

    private string Owner(int depth)
    {
        var text = chance.Percent(60) ? Name() : Expression(depth - 1);
        return text.Length > 1 ? $"({text})" : text;
    }

    private string Call(int depth) =>
        chance.Choose(
            (4, () => $"{Name()}({Arguments()})"),
            (3, () => $"{Member(depth)}({Arguments()})"),
            (2, () => $"({FunctionExpression(depth - 1)})({Arguments()})"),
            (1, () => $"{Name()}.{chance.OneOf("call", "apply", "bind")}({Arguments()})")
        );

    private string Arguments() => chance.Some(0, 3, ", ", () => Expression(1));

    private string ArrayLiteral(int depth) =>
        "[" + chance.Some(0, 4, ", ", () => chance.Percent(92) ? Expression(depth - 2) : "") + "]";

    private string ObjectLiteral(int depth) => "({" + chance.Some(0, 4, ", ", () => Property(depth)) + "})";

    private string Property(int depth)
    {
        var name = chance.OneOf(
            "a",
            "b",
            "x",
            "'a'",
            "1",
            "0",
            "'10'",
            "length",
            "toString",
            "valueOf",
            "if",
            "1.5",
            "'b c'",
            "__proto__"
        );
        return chance.Choose(
            (8, () => $"{name}: {Expression(depth - 1)}"),
            (1, () => $"get {name}() {Body(depth)}"),
            (1, () => $"set {name}(v) {Body(depth)}"),
            (3, () => $"{chance.OneOf("toString", "valueOf", "toJSON", "a", "b")}: {FunctionExpression(depth - 1)}"),
            (Es6 ? 1 : 0, () => $"{name}({Parameters()}) {Body(depth)}"),
            (Es6 ? 1 : 0, () => $"[{Expression(1)}]: {Expression(1)}"),
            (Es6 ? 1 : 0, Name)
        );
    }

    private string FunctionExpression(int depth) =>
        chance.Percent(Es6 ? 40 : 2)
            ? $"({Parameters()}) => {(chance.Percent(50) ? $"({Expression(depth - 1)})" : Body(depth))}"
            : $"function {(chance.Percent(30) ? Name() : "")}({Parameters()}) {(chance.Percent(4) ? Atom() : Body(depth))}";

    private string Parameters() =>
        chance.Some(
            0,
            3,
            ", ",
            () =>
                Es6 && chance.Percent(20)
                    ? chance.Percent(60)
                        ? $"{Name()} = {Atom()}"
                        : Pattern(1)
                    : Name()
        );

    private string Body(int depth)
    {
        var (loops, generators) = (_loops, _generators);
        (_loops, _generators) = (0, 0);
        _functions++;
        var body = chance.Percent(50)
            ? $"{{ return {Expression(depth - 1)}; }}"
            : "{ "
                + chance.Some(0, 3, " ", () => Statement(depth - 1))
                + (chance.Percent(60) ? $" return {Expression(1)};" : "")
                + " }";
        _functions--;
        (_loops, _generators) = (loops, generators);
        return body;
    }
}
