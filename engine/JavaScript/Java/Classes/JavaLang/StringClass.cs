using System.Globalization;
using System.Text;
using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.String</c> (Java SE 17).</summary>
internal static class StringClass
{
    public static JavaClass Make() =>
        StringExtras.Add(Statics(Searching(Basics(Constructors(JavaClassBuilder.Jdk("java.lang.String")))))).Build();

    private static JavaClassBuilder Constructors(JavaClassBuilder builder) =>
        builder
            .Constructor("()", _ => NewText(""))
            .Constructor("(String)", call => NewText(call.NeedText(0)))
            .Constructor("(StringBuilder)", call => NewText(call.NeedText(0)))
            .Constructor("(StringBuffer)", call => NewText(call.NeedText(0)))
            .Constructor("(char[])", call => new string(call.Need<char[]>(0)))
            .Constructor("(char[],int,int)", call => Chars(call.Need<char[]>(0), call.Int(1), call.Int(2)))
            .Constructor("(byte[])", call => JavaCharsets.Decode(call.Need<byte[]>(0), "UTF-8"))
            .Constructor("(byte[],String)", call => JavaCharsets.Decode(call.Need<byte[]>(0), call.NeedText(1)))
            .Constructor(
                "(byte[],java.nio.charset.Charset)",
                call => JavaCharsets.Decode(call.Need<byte[]>(0), JavaValues.Text(call[1]))
            )
            .Constructor(
                "(byte[],int,int)",
                call => JavaCharsets.Decode(Part(call.Need<byte[]>(0), call.Int(1), call.Int(2)), "UTF-8")
            )
            .Constructor(
                "(byte[],int,int,String)",
                call => JavaCharsets.Decode(Part(call.Need<byte[]>(0), call.Int(1), call.Int(2)), call.NeedText(3))
            );

    private static JavaClassBuilder Basics(JavaClassBuilder builder) =>
        builder
            .Method("String toString()", call => call.This)
            .Method("String intern()", call => string.Intern(Self(call)))
            .Method("int length()", call => Self(call).Length)
            .Method("boolean isEmpty()", call => Self(call).Length == 0)
            .Method("boolean isBlank()", call => Self(call).All(StringTexts.IsWhitespace))
            .Method("char charAt(int)", call => Self(call)[StringTexts.Index(call.Int(0), Self(call).Length)])
            .Method(
                "int codePointAt(int)",
                call => CodePoints.At(Self(call), StringTexts.Checked(call.Int(0), Self(call).Length))
            )
            .Method("boolean equalsIgnoreCase(String)", call => StringTexts.EqualsIgnoreCase(Self(call), call.Text(0)))
            .Method("boolean contentEquals(CharSequence)", call => Self(call) == call.NeedText(0))
            .Method("boolean contentEquals(StringBuffer)", call => Self(call) == call.NeedText(0))
            .Method("int compareTo(String)", call => JavaOrder.Texts(Self(call), call.NeedText(0)))
            .Method("int compareTo(Object)", call => JavaOrder.Natural(call.This, call[0]))
            .Method(
                "int compareToIgnoreCase(String)",
                call => JavaOrder.Texts(StringTexts.Folded(Self(call)), StringTexts.Folded(call.NeedText(0)))
            )
            .Method("String substring(int)", call => StringTexts.Substring(Self(call), call.Int(0), null))
            .Method("String substring(int,int)", call => StringTexts.Substring(Self(call), call.Int(0), call.Int(1)))
            .Method(
                "CharSequence subSequence(int,int)",
                call => StringTexts.Substring(Self(call), call.Int(0), call.Int(1))
            )
            .Method("String concat(String)", call => StringTexts.Concat(Self(call), call.NeedText(0)))
            .Method("String repeat(int)", call => StringTexts.Repeat(Self(call), call.Int(0)))
            .Method("String trim()", call => StringTexts.Trim(Self(call)))
            .Method("String strip()", call => StringTexts.Strip(Self(call), start: true, end: true))
            .Method("String stripLeading()", call => StringTexts.Strip(Self(call), start: true, end: false))
            .Method("String stripTrailing()", call => StringTexts.Strip(Self(call), start: false, end: true))
            .Method("String toUpperCase()", call => StringTexts.Upper(Self(call)))
            .Method("String toUpperCase(Locale)", call => StringTexts.Upper(Self(call)))
            .Method("String toLowerCase()", call => Self(call).ToLowerInvariant())
            .Method("String toLowerCase(Locale)", call => Self(call).ToLowerInvariant())
            .Method("java.util.stream.Stream lines()", call => JavaStream.Of(StringTexts.Lines(Self(call))))
            .Method("char[] toCharArray()", call => Self(call).ToCharArray())
            .Method("byte[] getBytes()", call => JavaCharsets.Encode(Self(call), "UTF-8"))
            .Method("byte[] getBytes(String)", call => JavaCharsets.Encode(Self(call), call.NeedText(0)))
            .Method(
                "byte[] getBytes(java.nio.charset.Charset)",
                call => JavaCharsets.Encode(Self(call), JavaValues.Text(call[0]))
            );

    private static JavaClassBuilder Searching(JavaClassBuilder builder) =>
        builder
            .Method(
                "boolean contains(CharSequence)",
                call => Self(call).Contains(call.NeedText(0), StringComparison.Ordinal)
            )
            .Method(
                "boolean startsWith(String)",
                call => Self(call).StartsWith(call.NeedText(0), StringComparison.Ordinal)
            )
            .Method(
                "boolean startsWith(String,int)",
                call => StringTexts.StartsWith(Self(call), call.NeedText(0), call.Int(1))
            )
            .Method("boolean regionMatches(int,String,int,int)", call => Region(call, 0, ignoreCase: false))
            .Method("boolean regionMatches(boolean,int,String,int,int)", call => Region(call, 1, call.Flag(0)))
            .Method("boolean endsWith(String)", call => Self(call).EndsWith(call.NeedText(0), StringComparison.Ordinal))
            .Method("int indexOf(int)", call => StringTexts.IndexOf(Self(call), StringTexts.CodePoint(call.Int(0)), 0))
            .Method(
                "int indexOf(int,int)",
                call => StringTexts.IndexOf(Self(call), StringTexts.CodePoint(call.Int(0)), call.Int(1))
            )
            .Method("int indexOf(String)", call => StringTexts.IndexOf(Self(call), call.NeedText(0), 0))
            .Method("int indexOf(String,int)", call => StringTexts.IndexOf(Self(call), call.NeedText(0), call.Int(1)))
            .Method(
                "int lastIndexOf(int)",
                call => StringTexts.LastIndexOf(Self(call), StringTexts.CodePoint(call.Int(0)), int.MaxValue)
            )
            .Method(
                "int lastIndexOf(int,int)",
                call => StringTexts.LastIndexOf(Self(call), StringTexts.CodePoint(call.Int(0)), call.Int(1))
            )
            .Method(
                "int lastIndexOf(String)",
                call => StringTexts.LastIndexOf(Self(call), call.NeedText(0), int.MaxValue)
            )
            .Method(
                "int lastIndexOf(String,int)",
                call => StringTexts.LastIndexOf(Self(call), call.NeedText(0), call.Int(1))
            )
            .Method("String replace(char,char)", call => Self(call).Replace(call.Char(0), call.Char(1)))
            .Method(
                "String replace(CharSequence,CharSequence)",
                call => StringTexts.Replace(Self(call), call.NeedText(0), call.NeedText(1))
            )
            .Method("boolean matches(String)", call => JavaRegex.Compile(call.NeedText(0)).IsWhole(Self(call)))
            .Method(
                "String replaceAll(String,String)",
                call => JavaRegex.Compile(call.NeedText(0)).Replace(Self(call), call.NeedText(1), -1)
            )
            .Method(
                "String replaceFirst(String,String)",
                call => JavaRegex.Compile(call.NeedText(0)).Replace(Self(call), call.NeedText(1), 1)
            )
            .Method(
                "String[] split(String)",
                call => JavaArray.Strings(JavaRegex.Compile(call.NeedText(0)).Split(Self(call), 0))
            )
            .Method(
                "String[] split(String,int)",
                call => JavaArray.Strings(JavaRegex.Compile(call.NeedText(0)).Split(Self(call), call.Int(1)))
            )
            .Method("String formatted(Object...)", call => JavaFormat.Of(Self(call), call.Get<JavaArray>(0)));

    private static JavaClassBuilder Statics(JavaClassBuilder builder) =>
        builder
            .LazyConstant("Comparator CASE_INSENSITIVE_ORDER", () => Comparators.IgnoringCase)
            .Static("String valueOf(Object)", call => JavaValues.Text(call[0]))
            .Static("String valueOf(char[])", call => new string(call.Need<char[]>(0)))
            .Static("String valueOf(boolean)", call => JavaValues.Text(call[0]))
            .Static("String valueOf(char)", call => JavaValues.Text(call[0]))
            .Static("String valueOf(int)", call => JavaValues.Text(call[0]))
            .Static("String valueOf(long)", call => JavaValues.Text(call[0]))
            .Static("String valueOf(float)", call => JavaValues.Text(call[0]))
            .Static("String valueOf(double)", call => JavaValues.Text(call[0]))
            .Static("String copyValueOf(char[])", call => new string(call.Need<char[]>(0)))
            .Static("String join(CharSequence,CharSequence...)", Join)
            .Static("String join(CharSequence,Iterable)", JoinAll)
            .Static("String format(String,Object...)", call => JavaFormat.Of(call.NeedText(0), call.Get<JavaArray>(1)))
            .Static(
                "String format(Locale,String,Object...)",
                call => JavaFormat.Of(call.NeedText(1), call.Get<JavaArray>(2))
            );

    private static string Join(JavaCall call) =>
        StringTexts.Join(call.NeedText(0), call.Need<JavaArray>(1).Items.Select(JavaValues.Text));

    private static string JoinAll(JavaCall call) =>
        StringTexts.Join(call.NeedText(0), call.Run.Items(call[1]).Select(JavaValues.Text));

    private static object Region(JavaCall call, int first, bool ignoreCase)
    {
        var (from, other, at, length) = (
            call.Int(first),
            call.NeedText(first + 1),
            call.Int(first + 2),
            call.Int(first + 3)
        );
        return from >= 0
            && at >= 0
            && from <= Self(call).Length - (long)length
            && at <= other.Length - (long)length
            && (
                length <= 0
                || string.Equals(
                    Self(call).Substring(from, length),
                    other.Substring(at, length),
                    ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal
                )
            );
    }

    private static string Self(JavaCall call) => (string)call.This!;

    /// <summary><c>new String</c> is never the same object as another.</summary>
    private static string NewText(string text) => text.Length == 0 ? text : new StringBuilder(text).ToString();

    private static string Chars(char[] chars, int offset, int count) => new(Part(chars, offset, count));

    public static T[] Part<T>(T[] items, int offset, int count) =>
        offset < 0 || count < 0 || offset > items.Length - count
            ? throw new JavaException(
                "java.lang.StringIndexOutOfBoundsException",
                string.Create(CultureInfo.InvariantCulture, $"offset {offset}, count {count}, length {items.Length}")
            )
            : items[offset..(offset + count)];
}
