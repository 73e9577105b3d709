namespace JourneySim.Conformance.Fuzzing;

/// <summary>Calls of the built-in objects with odd receivers and odd arguments.</summary>
internal sealed partial class Author
{
    private const string StringMethods =
        "charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare match normalize replace replace replace search slice split split startsWith substr substring toLowerCase toUpperCase trim trimStart trimEnd trimLeft toString valueOf equals equalsIgnoreCase anchor link bold toSource toLocaleUpperCase matchAll replaceAll at";

    private const string ArrayMethods =
        "concat every fill filter find findIndex forEach includes indexOf join lastIndexOf map pop push reduce reduceRight reverse shift slice some sort sort splice splice toString toLocaleString unshift toSource keys entries copyWithin flat flatMap at";

    private const string DateMethods =
        "getTime getFullYear getMonth getDate getDay getHours getMinutes getTimezoneOffset getUTCDay getYear setTime setFullYear setMonth setDate setHours setMinutes setSeconds setMilliseconds setYear setUTCHours toString toISOString toUTCString toGMTString toJSON toDateString toTimeString toLocaleString toLocaleDateString toLocaleTimeString valueOf toSource";

    private const string ObjectFunctions =
        "keys values entries assign create freeze isFrozen seal isSealed preventExtensions isExtensible getPrototypeOf setPrototypeOf getOwnPropertyNames getOwnPropertyDescriptor getOwnPropertyDescriptors defineProperty defineProperties is fromEntries getOwnPropertySymbols";

    private const string ObjectMethods =
        "hasOwnProperty isPrototypeOf propertyIsEnumerable toString toLocaleString valueOf toSource __defineGetter__ __defineSetter__ __lookupGetter__";

    private string BuiltInCall() =>
        chance.Choose(
            (6, () => On(StringMethods, chance.OneOf(Strings), "String")),
            (
                6,
                () =>
                    On(
                        ArrayMethods,
                        chance.OneOf(
                            "[3, 1, 2]",
                            "[1, , 3]",
                            "['b', 'a', undefined, 'C', 10, 9]",
                            "[]",
                            "[[2], [1, [0]]]",
                            "[5, 'x', null]",
                            "[1, 2, 3, 4, 5]"
                        ),
                        "Array"
                    )
            ),
            (3, NumberCall),
            (3, DateCall),
            (3, () => $"Object.{chance.OneOf(ObjectFunctions.Split(' '))}({OddArguments()})"),
            (2, () => On(ObjectMethods, Wrapped(chance.OneOf(Objects)), "Object")),
            (3, RegExpCall),
            (3, JsonCall),
            (
                2,
                () =>
                    $"Math.{chance.OneOf("abs", "max", "min", "round", "floor", "ceil", "pow", "sqrt", "sign", "trunc", "atan2", "hypot", "imul", "clz32", "fround", "cbrt", "log2", "expm1", "exp", "sin")}({OddArguments()})"
            ),
            (
                2,
                () =>
                    $"{chance.OneOf("parseInt", "parseInt", "parseFloat", "isNaN", "isFinite", "escape", "unescape", "encodeURI", "encodeURIComponent", "decodeURI", "decodeURIComponent", "String", "Number", "Boolean", "Object", "Array", "RegExp", "Error", "uneval", "Symbol", "Function")}({OddArguments()})"
            ),
            (
                1,
                () =>
                    $"String.{chance.OneOf("fromCharCode", "fromCodePoint", "raw", "indexOf", "trim", "toUpperCase", "slice", "replace")}({OddArguments()})"
            ),
            (
                1,
                () =>
                    $"Array.{chance.OneOf("isArray", "of", "from", "map", "join", "slice", "forEach", "indexOf", "filter")}({OddArguments()})"
            ),
            (
                2,
                () =>
                    $"({FunctionExpression(2)}).{chance.OneOf("toString()", "toSource()", "length", "name", "arity", "apply(null, [1, 2])", "call(5, 1)", "bind({}, 1)(2)", "prototype")}"
            )
        );

    /// <summary>A method on a value of its own kind, or borrowed for another one.</summary>
    private string On(string methods, string own, string type)
    {
        var method = chance.OneOf(methods.Split(' '));
        var arguments = method
            is "map"
                or "filter"
                or "forEach"
                or "some"
                or "every"
                or "find"
                or "findIndex"
                or "reduce"
                or "reduceRight"
                or "sort"
                or "flatMap"
            ? chance.Percent(80)
                ? Callback() + (chance.Percent(20) ? ", " + OddAtom() : "")
                : OddArguments()
            : OddArguments();
        return chance.Percent(75)
            ? $"{(own[0] is '{' or 'f' or '(' ? $"({own})" : own)}.{method}({arguments})"
            : $"{type}.prototype.{method}.call({OddAtom()}{(arguments.Length > 0 ? ", " + arguments : "")})";
    }

    private string Callback() =>
        chance.OneOf(
            "function (x, i) { return x + i; }",
            "function (x, y) { return x - y; }",
            "function (x, y) { return y > x; }",
            "function (x, y) { return x < y ? 1 : -1; }",
            "function () { return arguments.length; }",
            "function (x) { return x > 1; }",
            "function (m, p, q) { return '[' + [].slice.call(arguments).join('|') + ']'; }",
            "function (x) { return this; }",
            "function (x, i, all) { if ($n++ < 9) all.push(x); return i; }",
            "function (x) { throw x; }",
            "parseInt",
            "String",
            "undefined",
            "Object"
        );

    private string NumberCall() =>
        chance.Percent(75)
            ? $"({chance.OneOf(Numbers)}).{chance.OneOf("toFixed", "toPrecision", "toExponential", "toString", "toString", "toLocaleString", "valueOf", "toSource")}({chance.OneOf("", "0", "1", "2", "3", "7", "16", "20", "21", "36", "-1", "100", "101", "'2'", "NaN", "undefined", "null", "1.9")})"
        : chance.Percent(50)
            ? $"Number.{chance.OneOf("isInteger", "isFinite", "isNaN", "isSafeInteger", "parseInt", "parseFloat")}({OddArguments()})"
        : $"Number.prototype.{chance.OneOf("toFixed", "toString", "toPrecision", "valueOf")}.call({OddAtom()}, {OddAtom()})";

    private string DateCall() =>
        chance.Choose(
            (
                4,
                () =>
                    $"new Date({chance.OneOf("0", "-1", "1600000000123", "NaN", "2020, 0, 31", "2021, 1, 29, 25, 61", "99, 0", "'2020-02-30'", "'2020-02-03T04:05:06Z'", "'Feb 3 2020'", "-62198755200000", "8.64e15", "8.65e15", "1e12, 5", "2020", "null", "undefined", "true", "'2019-12'")}).{chance.OneOf(DateMethods.Split(' '))}({chance.Some(0, 3, ", ", () => chance.OneOf(Numbers))})"
            ),
            (
                3,
                () =>
                    $"Date.parse({chance.OneOf("'2020-01-01'", "'2020-1-1'", "'2020-01-01T00:00'", "'2020-01-01T00:00:00.5+02:00'", "'2020-01-01 10:20'", "'1 Jan 2020'", "'January 5, 2021 10:00 PM'", "'Tue, 03 Mar 2020 10:00:00 GMT+0200'", "'3/4/2020'", "'2020/13/01'", "'2020-01-01T25:00Z'", "'+020200-01-01T00:00Z'", "'12:00'", "'Mar 2020'", "'2020-060'", OddAtom())})"
            ),
            (2, () => $"Date.UTC({OddArguments()})"),
            (1, () => $"Date.prototype.{chance.OneOf(DateMethods.Split(' '))}.call({OddAtom()})")
        );

    private string RegExpCall()
    {
        var text = chance.OneOf(
            "'abcabc'",
            "'aXbXc'",
            "'a1b22c'",
            "''",
            "'a\\nb\\nc'",
            "'AbC'",
            "'aaa bbb'",
            OddAtom()
        );
        return chance.Choose(
            (3, () => $"{RegularExpression()}.exec({text})"),
            (2, () => $"{RegularExpression()}.test({text})"),
            (
                4,
                () =>
                    $"String({text}).replace({RegularExpression()}, {chance.OneOf("'[$&]'", "'$1-$2'", "'$$$`'", "\"$'\"", "'$10$01$0'", "'$3'", Callback(), OddAtom())})"
            ),
            (2, () => $"String({text}).split({RegularExpression()}{chance.OneOf("", ", 2", ", -1", ", 0")})"),
            (2, () => $"String({text}).match({RegularExpression()})"),
            (1, () => $"String({text}).search({RegularExpression()})"),
            (
                1,
                () =>
                    $"new RegExp({chance.OneOf(Strings)}, {chance.OneOf("'g'", "'i'", "''", "'x'", "undefined", "'gy'")}).source"
            ),
            (
                1,
                () =>
                    $"(function (r) {{ r.lastIndex = {chance.OneOf(Numbers)}; return [r.test({text}), r.lastIndex, r.source, r.global, RegExp.$1, RegExp.lastMatch, RegExp.leftContext].join('~'); }})({RegularExpression()})"
            )
        );
    }

    private string JsonCall() =>
        chance.Choose(
            (
                3,
                () =>
                    $"JSON.stringify({Expression(2)}, {chance.OneOf("null", "undefined", "['a', 'b', 1]", "function (k, v) { return typeof v == 'number' ? v + 1 : v; }", "function (k) { return k == 'b' ? undefined : this[k]; }", OddAtom())}, {chance.OneOf("0", "2", "'--'", "20", "null", "'\\t'", "new Number(3)", OddAtom())})"
            ),
            (
                3,
                () =>
                    $"JSON.parse({chance.OneOf("'[1,2,{\"a\":null}]'", "'{\"b\":1,\"a\":2,\"1\":3}'", "'01'", "'1.'", "'.5'", "'-'", "'\"\\\\u00e9\"'", "'[1,]'", "'{\"a\":1,}'", "'nul'", "' [ ] '", "''", "'{a:1}'", "'\"\\t\"'", "'1e5'", "'-0'", "'{\"__proto__\":1}'", "'[1] x'", OddAtom())}{chance.OneOf("", "", ", function (k, v) { return k == 'a' ? undefined : v; }", ", function (k, v) { log.push(k); return v; }", ", " + OddAtom())})"
            ),
            (1, () => $"JSON.stringify({OddArguments()})")
        );

    private string OddArguments() => chance.Some(0, 3, ", ", OddAtom);

    private string OddAtom() =>
        chance.Choose(
            (4, () => chance.OneOf(Numbers.AsSpan(0, 14).ToArray())),
            (4, () => chance.OneOf(Strings)),
            (4, () => chance.OneOf(Objects)),
            (3, () => chance.OneOf("undefined", "null", "true", "false")),
            (1, RegularExpression),
            (1, Callback)
        );
}
