namespace JourneySim.Conformance.Fuzzing;

/// <summary>Small values, the odd ones above all.</summary>
internal sealed partial class Author
{
    private static readonly string[] Numbers =
    [
        "0",
        "-0",
        "1",
        "-1",
        "2",
        "3",
        "5",
        "7.5",
        "0.1",
        "1.005",
        "123.456",
        "1e21",
        "1e-7",
        "NaN",
        "Infinity",
        "-Infinity",
        "010",
        "0x1F",
        "4294967295",
        "2147483648",
        "9007199254740993",
        "0.000001",
        "1.5e300",
        "255",
        "36",
        "-3.5",
        "2.5",
        "100",
        "1e3",
        "08",
        ".5",
        "5.",
    ];

    private static readonly string[] Strings =
    [
        "''",
        "'a'",
        "'abc'",
        "'b'",
        "'1'",
        "' 12 '",
        "'0x10'",
        "'-3'",
        "'1e3'",
        "'aXbXc'",
        "'length'",
        "'\\n'",
        "'\\u00e9'",
        "'é'",
        "'ß'",
        "'\\ud83d\\ude00'",
        "'\\ud83d'",
        "'a,b,,c'",
        "'true'",
        "'null'",
        "'NaN'",
        "'$1$&'",
        "'x\\ty'",
        "'İ'",
        "'2020-01-31'",
        "'[1,2]'",
        "'{\"a\":1}'",
        "\"it's\"",
        "'aaa'",
        "'Hello World'",
        "'\\0'",
        "'\\x41'",
    ];

    private static readonly string[] Objects =
    [
        "{}",
        "[]",
        "[1]",
        "[3, 1, 2]",
        "[1, , 3]",
        "['b', 'a', undefined, 'C', 10, 9]",
        "{a: 1}",
        "{a: 1, b: {x: 2}}",
        "{length: 2, 0: 'p', 1: 'q'}",
        "{valueOf: function () { return 4; }}",
        "{toString: function () { return 'T'; }}",
        "{valueOf: function () { throw 'V'; }}",
        "Object.create(null)",
        "Object.create({a: 7})",
        "new Date(0)",
        "new Date(1600000000123)",
        "new Date(NaN)",
        "/b/",
        "/(a)(x)?/g",
        "/a/i",
        "new String('str')",
        "new Number(6)",
        "new Boolean(false)",
        "function () {}",
        "function f(p, q) { return p; }",
        "new Error('m')",
        "Math",
        "JSON",
        "Object.freeze([1, 2])",
        "Object.freeze({a: 1})",
        "[[1, 2], [3]]",
        "Array(3)",
        "(function () { return arguments; })(1, 2)",
    ];

    private string Atom() =>
        chance.Choose(
            (6, Name),
            (5, () => chance.OneOf(Numbers)),
            (5, () => chance.OneOf(Strings)),
            (5, () => Wrapped(chance.OneOf(Objects))),
            (3, () => chance.OneOf("undefined", "null", "true", "false")),
            (1, RegularExpression),
            (1, () => chance.OneOf("missing", "NaN", "String", "Array", "Object", "isNaN", "parseInt"))
        );

    private static string Wrapped(string text) => text[0] is '{' or 'f' ? $"({text})" : text;

    /// <summary>A short pattern over the letters a, b, c and digits: quantifiers are bounded in depth, so that no match takes long.</summary>
    private string RegularExpression() =>
        $"/{Alternatives(2)}/{chance.OneOf("", "", "", "g", "i", "m", "gi", "gim", "y", "u", "gg", "s")}";

    private string Alternatives(int depth) => chance.Some(1, 2, "|", () => chance.Some(1, 3, "", () => Term(depth)));

    private string Term(int depth) =>
        chance.Choose(
            (
                6,
                () =>
                    chance.OneOf(
                        "a",
                        "b",
                        "c",
                        ".",
                        "\\d",
                        "\\w",
                        "\\s",
                        "\\W",
                        "1",
                        "X",
                        "\\.",
                        "\\b",
                        "\\B",
                        "^",
                        "$"
                    )
            ),
            (
                3,
                () =>
                    chance.OneOf(
                        "[abc]",
                        "[^a]",
                        "[a-c\\d]",
                        "[\\w-]",
                        "[]",
                        "[^]",
                        "[a-]",
                        "[\\b]",
                        "[^\\s\\S]",
                        "[b-a]",
                        "[\\]x]",
                        "[é-ü]"
                    )
            ),
            (
                3,
                () =>
                    chance.OneOf(
                        "\\1",
                        "\\2",
                        "\\0",
                        "\\x41",
                        "\\u0061",
                        "\\cA",
                        "\\c",
                        "\\-",
                        "\\/",
                        "\\t",
                        "\\07",
                        "\\k",
                        "\\p",
                        "{",
                        "}",
                        "]",
                        "\\xZ"
                    )
            ),
            (depth > 0 ? 4 : 0, () => $"{chance.OneOf("(", "(", "(?:", "(?=", "(?!")}{Alternatives(depth - 1)})"),
            (
                depth > 1 ? 4 : 0,
                () =>
                    $"{Term(0)}{chance.OneOf("*", "+", "?", "*?", "+?", "??", "{2}", "{1,}", "{0,2}", "{,2}", "{1,2}?", "{2,1}")}"
            )
        );
}
