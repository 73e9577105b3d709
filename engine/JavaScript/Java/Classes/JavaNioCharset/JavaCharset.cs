using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaNioCharset;

/// <summary><c>java.nio.charset.Charset</c>: those that every JVM has.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/nio/charset/Charset.html">Charset</seealso>
internal sealed class JavaCharset(string name, Encoding encoding, string javaClass, params string[] aliases)
    : IJavaObject
{
    private static readonly JavaCharset[] Known =
    [
        new(
            "UTF-8",
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            "sun.nio.cs.UTF_8",
            "UTF8",
            "unicode-1-1-utf-8"
        ),
        new("ISO-8859-1", Encoding.Latin1, "sun.nio.cs.ISO_8859_1", "latin1", "ISO8859_1", "ISO8859-1", "l1", "8859_1"),
        new("US-ASCII", Encoding.ASCII, "sun.nio.cs.US_ASCII", "ASCII", "ISO646-US", "us", "cp367"),
        new(
            "UTF-16",
            new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            "sun.nio.cs.UTF_16",
            "UTF_16",
            "unicode"
        ),
        new("UTF-16BE", new UnicodeEncoding(bigEndian: true, byteOrderMark: false), "sun.nio.cs.UTF_16BE", "UTF_16BE"),
        new("UTF-16LE", new UnicodeEncoding(bigEndian: false, byteOrderMark: false), "sun.nio.cs.UTF_16LE", "UTF_16LE"),
    ];

    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.nio.charset.Charset")
            .Abstract()
            .Implements("Comparable")
            .Static("java.nio.charset.Charset forName(String)", call => Named(call.NeedText(0)))
            .Static("java.nio.charset.Charset defaultCharset()", _ => Known[0])
            .Static("boolean isSupported(String)", call => Find(call.NeedText(0)) is not null)
            .Method("String name()", call => call.Self<JavaCharset>().Name)
            .Method("String displayName()", call => call.Self<JavaCharset>().Name)
            .Method("java.nio.ByteBuffer encode(String)")
            .Method("java.nio.CharBuffer decode(java.nio.ByteBuffer)")
            .Build();

    /// <summary><c>java.nio.charset.StandardCharsets</c>.</summary>
    public static JavaClass Standard { get; } =
        JavaClass
            .Define("java.nio.charset.StandardCharsets")
            .Constant("java.nio.charset.Charset US_ASCII", Known[2])
            .Constant("java.nio.charset.Charset ISO_8859_1", Known[1])
            .Constant("java.nio.charset.Charset UTF_8", Known[0])
            .Constant("java.nio.charset.Charset UTF_16BE", Known[4])
            .Constant("java.nio.charset.Charset UTF_16LE", Known[5])
            .Constant("java.nio.charset.Charset UTF_16", Known[3])
            .Build();

    /// <summary>The hidden classes of the charsets themselves.</summary>
    public static IEnumerable<JavaClass> Kinds => Known.Select(charset => charset.Class);

    public JavaClass Class { get; } =
        JavaClass.Define(javaClass).Extends("java.nio.charset.Charset").NotPublic().Build();

    public string Name { get; } = name;

    public Encoding Encoding { get; } = encoding;

    public string JavaText => Name;

    public int JavaHash => Values.JavaHashCode.Of(Name);

    /// <summary>The charset of a name or an alias, or null.</summary>
    public static JavaCharset? Find(string name) => Array.Find(Known, charset => charset.Answers(name));

    private static JavaCharset Named(string name) =>
        Find(name) ?? throw new JavaException("java.nio.charset.UnsupportedCharsetException", name);

    private bool Answers(string name) =>
        name.Equals(Name, StringComparison.OrdinalIgnoreCase)
        || aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}
