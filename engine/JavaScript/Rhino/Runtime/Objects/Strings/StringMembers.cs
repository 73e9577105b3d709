using System.Text;
using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Strings;

/// <summary>The members of <c>String</c> and its prototype.</summary>
internal static class StringMembers
{
    private static readonly IReadOnlyList<NativeMember> Shared =
    [
        Plain("charAt", 1),
        Count("charCodeAt", 1),
        Count("indexOf", 1),
        Count("lastIndexOf", 1),
        NativeMember.Around("split", 2, StringSplit.Run),
        Plain("substring", 2),
        Plain("toLowerCase", 0),
        Plain("toUpperCase", 0),
        Plain("substr", 2),
        NativeMember.Of("concat", 1, StringMethods.Concat),
        Plain("slice", 2),
        NativeMember.Of("equalsIgnoreCase", 1, StringMethods.EqualsIgnoreCase),
        NativeMember.Of("match", 1, StringPatterns.Match),
        NativeMember.Of("search", 1, StringPatterns.Search),
        NativeMember.Of("replace", 2, StringPatterns.Replace),
        NativeMember.Of("localeCompare", 1, StringMethods.LocaleCompare),
        NativeMember.Of("toLocaleLowerCase", 0, StringMethods.Lower),
    ];

    public static StandardObject Prototype { get; } =
        StandardObject.Prototype(
            "String",
            [
                .. Shared,
                NativeMember.Around("toString", 0, StringMethods.Own("toString")),
                NativeMember.Around("valueOf", 0, StringMethods.Own("valueOf")),
                NativeMember.Of("toSource", 0, StringMethods.ToSource),
                NativeMember.Of("equals", 1, StringMethods.EqualsText),
                NativeMember.Of("toLocaleUpperCase", 0, StringMethods.Upper),
                Plain("trim", 0),
                Plain("trimLeft", 0),
                Plain("trimRight", 0),
                Plain("trimStart", 0),
                Plain("trimEnd", 0),
                NativeMember.Around("includes", 1, StringMethods.Search("includes")),
                NativeMember.Around("startsWith", 1, StringMethods.Search("startsWith")),
                NativeMember.Around("endsWith", 1, StringMethods.Search("endsWith")),
                NativeMember.Of("normalize", 0, StringMethods.Normalize),
                NativeMember.Of("repeat", 1, StringMethods.Repeat),
                Count("codePointAt", 1),
                NativeMember.Around("padStart", 1, StringMethods.Pad("padStart")),
                NativeMember.Around("padEnd", 1, StringMethods.Pad("padEnd")),
                .. HtmlMethods.All,
            ]
        ) with
        {
            Hidden = "at isWellFormed matchAll replaceAll toWellFormed",
        };

    public static StandardObject Constructor { get; } =
        StandardObject.Constructor(
            "String",
            [
                .. Shared.Select(Static),
                NativeMember.Around("raw", 1, StringMethods.Raw),
                NativeMember.Of("fromCodePoint", 1, StringMethods.FromCodePoint),
            ]
        );

    private static NativeMember Plain(string name, int length) =>
        NativeMember.Around(
            name,
            length,
            (realm, original, self, arguments) =>
                original.On(self is JsString ? self : new JsString(Receiver.Text(realm, self, name)), arguments)
        );

    /// <summary>A place or a code, which is Java's <c>Integer</c>.</summary>
    private static NativeMember Count(string name, int length) =>
        NativeMember.Around(
            name,
            length,
            (realm, original, self, arguments) =>
                original.On(self is JsString ? self : new JsString(Receiver.Text(realm, self, name)), arguments)
                    is var result
                && result is JsNumber number
                && number.AsNumber() is var count
                && !double.IsNaN(count)
                    ? KeptNumbers.Integer((int)count)
                    : result
        );

    /// <summary><c>String.trim(text, …)</c> is <c>text.trim(…)</c>.</summary>
    private static NativeMember Static(NativeMember member) =>
        new(
            member.Name,
            // Rhino gives these methods one more, and leaves out four.
            member.Name
                is "match"
                    or "search"
                    or "replace"
                    or "localeCompare"
                ? 2
                : member.Length + 1,
            (realm, _) =>
            {
                var method = (Function)realm.ModernPrototype("String").Get((JsString)member.Name);
                return (_, self, arguments) =>
                    method.On(
                        new JsString(Texts.Printed.Of(arguments.Length == 0 ? self : arguments[0])),
                        arguments.Length == 0 ? arguments : arguments[1..]
                    );
            }
        );
}
