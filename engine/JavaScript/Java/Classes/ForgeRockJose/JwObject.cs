using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Classes.Jackson;
using JourneySim.Engine.JavaScript.Java.Classes.JavaNet;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary><c>org.forgerock.json.jose.jwt.JWObject</c>: named values in the order of setting; it prints as JSON.</summary>
/// <remarks>Source: open-source fork, run.</remarks>
internal abstract class JwObject : IJavaObject
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.json.jose.jwt.JWObject")
            .Abstract()
            .Method(
                "void put(String, Object)",
                call => JavaCall.Done(() => call.Self<JwObject>().Put(call.NeedText(0), call[1]))
            )
            .Method("org.forgerock.json.JsonValue get(String)", call => call.Self<JwObject>().Get(call.NeedText(0)))
            .Method("boolean isDefined(String)", call => call.Self<JwObject>().Fields.TryGet(call.NeedText(0), out _))
            .Method("Set keys()", call => call.Run.Invoke(call.Self<JwObject>().Fields, "keySet"))
            .Method("String toString()", call => call.Self<JwObject>().JavaText)
            .Build();

    public abstract JavaClass Class { get; }

    public JavaLinkedMap Fields { get; } = new([]);

    public string JavaText => JacksonWriter.Write(Fields);

    public JsonValue Get(string key) =>
        new(Fields.TryGet(key, out var value) ? value : null, JsonPointer.Root.Child(key));

    /// <summary>A field's text; another type raises <c>JsonValueException</c>.</summary>
    public string? Text(string key) => Get(key).As<string>("java.lang.String");

    /// <summary>Sets a field; null takes it away.</summary>
    public void Put(string key, object? value)
    {
        if (value is null)
        {
            Fields.Remove(key);
        }
        else
        {
            Fields.Put(key, value);
        }
    }

    protected static T Required<T>(object? value, string javaClass)
        where T : class => NotNull(value) as T ?? throw WrongType(value!, javaClass);

    /// <summary>The value, which Java asks for its class first: null raises <c>NullPointerException</c> in the JVM's words.</summary>
    protected static object NotNull(object? value) =>
        value
        ?? throw new JavaException(
            "java.lang.NullPointerException",
            "Cannot invoke \"Object.getClass()\" because \"<parameter1>\" is null"
        );

    protected static JavaException WrongType(object value, string javaClass) =>
        new(
            "org.forgerock.json.jose.exceptions.JwtRuntimeException",
            $"Value is not of the required type. Required, {javaClass}, actual, {JavaValues.ClassNameOf(value)}"
        );

    /// <summary>A text that may be a URI: with a colon it must be one.</summary>
    protected static string? StringOrUri(string? text)
    {
        if (text is not null && text.Contains(':', StringComparison.Ordinal))
        {
            try
            {
                _ = new JavaUri(text);
            }
            catch (JavaException refused)
            {
                throw new JavaException("org.forgerock.json.jose.exceptions.JwtRuntimeException", null, refused);
            }
        }

        return text;
    }
}
