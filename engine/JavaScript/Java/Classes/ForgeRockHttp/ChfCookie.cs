using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary><c>org.forgerock.http.protocol.Cookie</c>.</summary>
/// <remarks>Source: open-source Commons HTTP Framework, run.</remarks>
internal sealed class ChfCookie : IJavaObject
{
    private const string Self = "org.forgerock.http.protocol.Cookie";

    private readonly Dictionary<string, object?> settings = new(StringComparer.Ordinal);

    public static JavaClass Type { get; } =
        Property("Name", "String")
            .Constructor("()", _ => new ChfCookie())
            .Method("Boolean isHttpOnly()", call => call.Self<ChfCookie>().Get("HttpOnly"))
            .Method("Boolean isSecure()", call => call.Self<ChfCookie>().Get("Secure"))
            .Method("List getPort()", _ => new JavaList())
            .Build();

    public JavaClass Class => Type;

    public string JavaText =>
        "["
        + string.Concat(
            settings
                .Where(s => s.Value is not null)
                .Select(s => $"{char.ToLowerInvariant(s.Key[0])}{s.Key[1..]}={JavaValues.Text(s.Value)} ")
        )
        + "port=[] ]";

    public static ChfCookie Of(string name, string value)
    {
        var cookie = new ChfCookie();
        cookie.settings["Name"] = name;
        cookie.settings["Value"] = value;
        return cookie;
    }

    private static JavaClassBuilder Property(string first, string type)
    {
        var cookie = JavaClass.Define(Self);
        (string Name, string Type, bool Getter)[] properties =
        [
            (first, type, true),
            ("Value", "String", true),
            ("Comment", "String", true),
            ("CommentURL", "String", true),
            ("Discard", "Boolean", true),
            ("Domain", "String", true),
            ("Expires", "Date", true),
            ("HttpOnly", "Boolean", false),
            ("MaxAge", "Integer", true),
            ("Path", "String", true),
            ("Secure", "Boolean", false),
            ("Version", "Integer", true),
        ];
        foreach (var (name, kind, getter) in properties)
        {
            cookie.Method($"{Self} set{name}({kind})", call => call.Self<ChfCookie>().Set(name, call[0]));
            if (getter)
            {
                cookie.Method($"{kind} get{name}()", call => call.Self<ChfCookie>().Get(name));
            }
        }

        return cookie;
    }

    private object? Get(string name) => settings.GetValueOrDefault(name);

    private ChfCookie Set(string name, object? value)
    {
        settings[name] = value;
        return this;
    }
}
