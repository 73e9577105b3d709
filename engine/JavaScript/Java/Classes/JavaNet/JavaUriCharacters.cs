namespace JourneySim.Engine.JavaScript.Java.Classes.JavaNet;

/// <summary>The character sets of <c>java.net.URI</c> (RFC 2396 with Java's own additions).</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/URI.html">java.net.URI</seealso>
internal sealed class JavaUriCharacters
{
    private const string Marks = "-_.!~*'()";

    private readonly string extra;

    private JavaUriCharacters(string extra, bool escapes = false, bool letters = true)
    {
        this.extra = extra;
        Escapes = escapes;
        Letters = letters;
    }

    public static JavaUriCharacters Alpha { get; } = new("");

    public static JavaUriCharacters Digit { get; } = new("0123456789", letters: false);

    public static JavaUriCharacters Hex { get; } = new("0123456789abcdefABCDEF", letters: false);

    public static JavaUriCharacters AlphaNumeric { get; } = new("0123456789");

    public static JavaUriCharacters HostLabel { get; } = new("0123456789-");

    public static JavaUriCharacters Scheme { get; } = new("0123456789+-.");

    public static JavaUriCharacters Any { get; } = new("0123456789" + Marks + ";/?:@&=+$,[]", escapes: true);

    public static JavaUriCharacters Path { get; } = new("0123456789" + Marks + ":@&=+$,;/", escapes: true);

    public static JavaUriCharacters RegistryName { get; } = new("0123456789" + Marks + "$,;:@&=+", escapes: true);

    public static JavaUriCharacters UserInfo { get; } = new("0123456789" + Marks + ";:&=+$,", escapes: true);

    public static JavaUriCharacters Server { get; } = new("0123456789" + Marks + ";:&=+$,@[]", escapes: true);

    public static JavaUriCharacters ServerWithScope { get; } = new("0123456789" + Marks + ";:&=+$,@[]%", escapes: true);

    public static JavaUriCharacters Scope { get; } = new("0123456789_.");

    /// <summary>True when percent escapes and letters beyond ASCII count too.</summary>
    public bool Escapes { get; }

    private bool Letters { get; }

    public bool Has(char c) => (Letters && char.IsAsciiLetter(c)) || extra.Contains(c, StringComparison.Ordinal);
}
