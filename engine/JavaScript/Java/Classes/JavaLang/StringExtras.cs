using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary>The rarer members of <c>java.lang.String</c> (Java SE 17): code points, lines, copies into arrays.</summary>
internal static class StringExtras
{
    public static JavaClassBuilder Add(JavaClassBuilder builder) =>
        builder
            .Constructor(
                "(byte[],int,int,java.nio.charset.Charset)",
                call =>
                    JavaCharsets.Decode(
                        StringClass.Part(call.Need<byte[]>(0), call.Int(1), call.Int(2)),
                        JavaValues.Text(call.Need<object>(3))
                    )
            )
            .Constructor("(int[],int,int)", FromCodePoints)
            .Constructor(
                "(byte[],int)",
                call => new string([.. call.Need<byte[]>(0).Select(b => (char)((call.Int(1) << 8) | b))])
            )
            .Method("boolean equals(Object)", call => JavaValues.AreEqual(call.This, call[0]))
            .Method("int hashCode()", call => JavaHashCode.Of(call.This))
            .Method("int codePointBefore(int)", call => CodePoints.Before(Self(call), call.Int(0)))
            .Method("int codePointCount(int,int)", call => CodePoints.Count(Self(call), call.Int(0), call.Int(1)))
            .Method("int offsetByCodePoints(int,int)", call => CodePoints.Offset(Self(call), call.Int(0), call.Int(1)))
            .Method("java.util.stream.IntStream chars()", call => IntStreams.Of(Self(call).Select(static c => (int)c)))
            .Method("java.util.stream.IntStream codePoints()", call => IntStreams.Of(CodePoints.Of(Self(call))))
            .Method("String indent(int)", call => Indented(Self(call), call.Int(0)))
            .Method("String stripIndent()", call => Unindented(Self(call)))
            .Method("String translateEscapes()", call => Escapes.Translated(Self(call)))
            .Method("Object transform(Function)", call => call.Run.Invoke(call[0], "apply", Self(call)))
            .Method("java.util.Optional describeConstable()", call => new JavaOptional(Self(call)))
            .Method("void getChars(int,int,char[],int)", GetChars)
            .Method("void getBytes(int,int,byte[],int)", GetBytes)
            .Static("String valueOf(char[],int,int)", Chars)
            .Static("String copyValueOf(char[],int,int)", Chars);

    private static string Self(JavaCall call) => (string)call.This!;

    private static object Chars(JavaCall call) =>
        new string(StringClass.Part(call.Need<char[]>(0), call.Int(1), call.Int(2)));

    private static object FromCodePoints(JavaCall call)
    {
        var part = StringClass.Part(call.Need<int[]>(0), call.Int(1), call.Int(2));
        return string.Concat(
            part.Select(code =>
                CodePoints.IsValid(code)
                    ? StringTexts.CodePoint(code)
                    : throw new JavaException(
                        "java.lang.IllegalArgumentException",
                        code.ToString(CultureInfo.InvariantCulture)
                    )
            )
        );
    }

    private static object? GetChars(JavaCall call)
    {
        var (from, to, target, at) = (call.Int(0), call.Int(1), call.Need<char[]>(2), call.Int(3));
        Check(Self(call).Length, from, to, target.Length, at);
        Self(call).CopyTo(from, target, at, to - from);
        return null;
    }

    private static object? GetBytes(JavaCall call)
    {
        var (from, to, target, at) = (call.Int(0), call.Int(1), call.Need<byte[]>(2), call.Int(3));
        Check(Self(call).Length, from, to, target.Length, at);
        for (var i = from; i < to; i++)
        {
            target[at + i - from] = (byte)Self(call)[i];
        }

        return null;
    }

    private static void Check(int length, int from, int to, int target, int at)
    {
        if (from < 0 || from > to || to > length)
        {
            throw Outside($"begin {from}, end {to}, length {length}");
        }

        if (at < 0 || at > target - (to - from))
        {
            throw Outside($"offset {at}, count {to - from}, length {target}");
        }
    }

    private static JavaException Outside(FormattableString text) =>
        new("java.lang.StringIndexOutOfBoundsException", FormattableString.Invariant(text));

    private static string Indented(string text, int by)
    {
        StringTexts.Bounded(text.Length + ((long)Math.Max(by, 0) * (StringTexts.Lines(text).Count() + 1)));
        return string.Concat(
            StringTexts
                .Lines(text)
                .Select(line =>
                    (by >= 0 ? new string(' ', by) + line : line[Math.Min(Leading(line), -Math.Max(by, -1000000))..])
                    + "\n"
                )
        );
    }

    /// <summary>Takes off the white space that all lines begin with, and what lines end with.</summary>
    private static string Unindented(string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        var open = text[^1] is '\n' or '\r';
        var lines = StringTexts.Lines(text).ToList();
        var least = open
            ? 0
            : lines
                .Where((line, i) => i == lines.Count - 1 || line.Any(static c => !StringTexts.IsWhitespace(c)))
                .Select(Leading)
                .DefaultIfEmpty(0)
                .Min();
        return string.Join(
                '\n',
                lines.Select(line =>
                    line.All(StringTexts.IsWhitespace)
                        ? ""
                        : StringTexts.Strip(line[Math.Min(least, line.Length)..], start: false, end: true)
                )
            ) + (open ? "\n" : "");
    }

    private static int Leading(string line) => line.TakeWhile(StringTexts.IsWhitespace).Count();
}
