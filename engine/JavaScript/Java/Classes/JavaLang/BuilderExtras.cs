using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary>The rarer members of <c>StringBuilder</c> and <c>StringBuffer</c> (Java SE 17).</summary>
internal static class BuilderExtras
{
    public static JavaClassBuilder Add(JavaClassBuilder builder, string name) =>
        builder
            .Method($"{name} append(char[],int,int)", call => Self(call).Append(Chars(call, 0)))
            .Method($"{name} appendCodePoint(int)", call => Self(call).Append(CodePoint(call.Int(0))))
            .Method(
                $"{name} insert(int,char[])",
                call => Self(call).Insert(call.Int(0), new string(call.Need<char[]>(1)))
            )
            .Method($"{name} insert(int,char[],int,int)", call => Self(call).Insert(call.Int(0), Chars(call, 1)))
            .Method(
                $"{name} insert(int,CharSequence,int,int)",
                call => Self(call).Insert(call.Int(0), Part(JavaValues.Text(call[1]), call.Int(2), call.Int(3)))
            )
            .Method(
                $"int compareTo({name})",
                call => JavaOrder.Texts(Self(call).JavaText, call.Need<JavaBuilder>(0).JavaText)
            )
            .Method(
                "int compareTo(Object)",
                call => JavaOrder.Texts(Self(call).JavaText, call.Need<JavaBuilder>(0).JavaText)
            )
            .Method(
                "int lastIndexOf(String,int)",
                call => StringTexts.LastIndexOf(Self(call).JavaText, call.NeedText(0), call.Int(1))
            )
            .Method(
                "int codePointAt(int)",
                call => CodePoints.At(Self(call).JavaText, StringTexts.Checked(call.Int(0), Self(call).Builder.Length))
            )
            .Method("int codePointBefore(int)", call => CodePoints.Before(Self(call).JavaText, call.Int(0)))
            .Method(
                "int codePointCount(int,int)",
                call => CodePoints.Count(Self(call).JavaText, call.Int(0), call.Int(1))
            )
            .Method(
                "int offsetByCodePoints(int,int)",
                call => CodePoints.Offset(Self(call).JavaText, call.Int(0), call.Int(1))
            )
            .Method(
                "java.util.stream.IntStream chars()",
                call => IntStreams.Of(Self(call).JavaText.Select(static c => (int)c))
            )
            .Method(
                "java.util.stream.IntStream codePoints()",
                call => IntStreams.Of(CodePoints.Of(Self(call).JavaText))
            )
            .Method("void trimToSize()", call => Self(call).Trim())
            .Method("boolean isEmpty()", call => Self(call).Builder.Length == 0)
            .Method("void getChars(int,int,char[],int)", GetChars);

    /// <summary>The part of a text that <c>append</c> and <c>insert</c> take.</summary>
    public static string Part(string text, int start, int end) =>
        start >= 0 && start <= end && end <= text.Length
            ? text[start..end]
            : throw new JavaException(
                "java.lang.IndexOutOfBoundsException",
                string.Create(CultureInfo.InvariantCulture, $"start {start}, end {end}, length {text.Length}")
            );

    private static JavaBuilder Self(JavaCall call) => call.Self<JavaBuilder>();

    private static string Chars(JavaCall call, int first)
    {
        var (chars, offset, count) = (call.Need<char[]>(first), call.Int(first + 1), call.Int(first + 2));
        return offset >= 0 && count >= 0 && offset <= chars.Length - count
            ? new string(chars, offset, count)
            : throw new JavaException(
                "java.lang.IndexOutOfBoundsException",
                string.Create(CultureInfo.InvariantCulture, $"offset {offset}, count {count}, length {chars.Length}")
            );
    }

    private static string CodePoint(int code) =>
        CodePoints.IsValid(code)
            ? StringTexts.CodePoint(code)
            : throw new JavaException(
                "java.lang.IllegalArgumentException",
                string.Create(CultureInfo.InvariantCulture, $"Not a valid Unicode code point: 0x{code:X}")
            );

    private static object? GetChars(JavaCall call)
    {
        var text = Self(call).JavaText;
        var (from, to, target, at) = (call.Int(0), call.Int(1), call.Need<char[]>(2), call.Int(3));
        if (from < 0 || from > to || to > text.Length)
        {
            throw JavaBuilder.Outside($"start {from}, end {to}, length {text.Length}");
        }

        if (at < 0 || at + (long)to - from > target.Length)
        {
            throw new JavaException(
                "java.lang.IndexOutOfBoundsException",
                string.Create(CultureInfo.InvariantCulture, $"start {at}, end {at + to - from}, length {target.Length}")
            );
        }

        text.CopyTo(from, target, at, to - from);
        return null;
    }
}
