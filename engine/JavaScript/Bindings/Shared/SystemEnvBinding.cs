using System.Globalization;
using System.Text.Json;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>
/// <c>systemEnv</c> of both generations: the raw text of an ESV, or a conversion of it (PingAM scripting API, "systemEnv"; conversions and
/// texts measured on a tenant).
/// </summary>
internal sealed class SystemEnvBinding(SystemEnvironment environment) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.api.PrefixedScriptPropertyResolver";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .Method("String getProperty(String)", call => Find(call))
            .Method("String getProperty(String, String)", call => Find(call) ?? Default(call))
            .Method("Object getProperty(String, Object, Class)", call => Converted(call, (call[2] as JavaClass)?.Name))
            .Method("Object getProperty(String, Object, String)", Worded)
            .Build();

    private SystemEnvironment Environment => environment;

    public JavaClass Class => Table;

    private static string? Find(JavaCall call) => call.Self<SystemEnvBinding>().Environment.Find(call.NeedText(0));

    private static string Default(JavaCall call) => call.NeedText(1);

    private static object? Worded(JavaCall call)
    {
        var word = call.NeedText(2);
        return Converted(
            call,
            word switch
            {
                "string" or "String" => "java.lang.String",
                "number" => "java.lang.Double",
                "integer" => "java.lang.Integer",
                "boolean" => "java.lang.Boolean",
                "object" or "map" => "java.util.Map",
                "array" or "list" => "java.util.List",
                _ => throw Illegal("Unsupported return type: " + word),
            }
        );
    }

    private static object? Converted(JavaCall call, string? type)
    {
        if (call[1] is null)
        {
            throw new JavaException("java.lang.NullPointerException", null);
        }

        var text = Find(call) ?? DefaultText(call[1]);
        return type switch
        {
            "java.lang.String" => text,
            "java.lang.Boolean" => text.Equals("true", StringComparison.OrdinalIgnoreCase),
            "java.lang.Integer" => int.TryParse(
                text,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var whole
            )
                ? whole
                : throw Failed(),
            "java.lang.Double" => double.TryParse(
                text,
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number
                : throw Failed(),
            "java.util.List" => new JavaList(text.Split(',')),
            "java.util.Map" => Map(text),
            null => throw new JavaException("java.lang.NullPointerException", null),
            _ => throw Illegal("Unsupported return type: " + type),
        };
    }

    /// <summary>A script's own number has no fraction when it is whole: what the script wrote.</summary>
    private static string DefaultText(object? value) =>
        value is double number && number == Math.Floor(number) && Math.Abs(number) < 1e15
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : JavaValues.Text(value);

    private static object? Map(string text)
    {
        try
        {
            return StateJson.Read(JsonElement.Parse(text)) is StateMap map ? StateValues.ToJava(map) : throw Failed();
        }
        catch (JsonException)
        {
            throw Failed();
        }
    }

    private static JavaException Failed() => Illegal("Property resolution failed");

    private static JavaException Illegal(string message) => new("java.lang.IllegalArgumentException", message);
}
