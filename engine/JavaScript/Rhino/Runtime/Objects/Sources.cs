using System.Globalization;
using System.Text;
using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Arrays;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Plain;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary><c>uneval</c> and <c>toSource</c>: values written as the source that would make them.</summary>
internal sealed class Sources
{
    private readonly HashSet<ObjectInstance> _open = new(ReferenceEqualityComparer.Instance);

    public static JsValue OfObject(RhinoRealm realm, JsValue self, JsValue[] arguments) =>
        new JsString(realm.Sources.Write(realm, Receiver.Object(realm, self)));

    public static JsValue OfArray(RhinoRealm realm, JsValue self, JsValue[] arguments) =>
        new JsString(realm.Sources.Elements(realm, Receiver.Object(realm, self)));

    /// <summary><c>uneval(value)</c>.</summary>
    public static string Of(RhinoRealm realm, JsValue value) =>
        value switch
        {
            JsString => $"\"{Escape(value.ToString(), '"')}\"",
            JsNumber { } number when number.AsNumber() == 0 && double.IsNegative(number.AsNumber()) => "-0",
            ObjectInstance instance => instance.Get("toSource") is var method && method.IsCallable()
                ? Texts.Printed.Of(method.On(instance))
                : Texts.Printed.Of(instance),
            JsSymbol => "({})",
            _ => Texts.Printed.Of(value),
        };

    public static string Escape(string text, char quote)
    {
        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            escaped.Append(
                character switch
                {
                    '\b' => "\\b",
                    '\f' => "\\f",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    '\v' => "\\v",
                    '\\' => "\\\\",
                    _ when character == quote => "\\" + quote,
                    >= ' ' and <= '~' => character.ToString(),
                    < '\u0100' => "\\x" + ((int)character).ToString("x2", CultureInfo.InvariantCulture),
                    _ => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
                }
            );
        }

        return escaped.ToString();
    }

    private string Write(RhinoRealm realm, ObjectInstance target)
    {
        var outermost = _open.Count == 0;
        var text = new StringBuilder(outermost ? "({" : "{");
        if (_open.Add(target))
        {
            try
            {
                var separator = "";
                foreach (var key in OwnNames.Enumerable(realm, target))
                {
                    Steps.Hold(text.Length);
                    text.Append(separator).Append(Name(key.ToString())).Append(':').Append(Of(realm, target.Get(key)));
                    separator = ", ";
                }
            }
            finally
            {
                _open.Remove(target);
            }
        }

        return text.Append(outermost ? "})" : "}").ToString();
    }

    private string Elements(RhinoRealm realm, ObjectInstance target)
    {
        var text = new StringBuilder("[");
        var length = Arrays.Elements.Length(target);
        var last = true;
        if (_open.Add(target))
        {
            try
            {
                for (long i = 0; i < length; i++)
                {
                    Steps.Count(realm, i);
                    Steps.Hold(text.Length);
                    text.Append(i > 0 ? ", " : "");
                    var element = Arrays.Elements.Find(target, i);
                    last = element is not null && (realm.IsEs6 || element is not (JsUndefined or JsNull));
                    text.Append(last ? Of(realm, element!) : "");
                }
            }
            finally
            {
                _open.Remove(target);
            }
        }

        return text.Append(last ? "]" : ", ]").ToString();
    }

    private static string Name(string key) =>
        Texts.IdentifierNames.IsValid(key) || key.All(char.IsAsciiDigit) ? key : $"'{Escape(key, '\'')}'";
}
