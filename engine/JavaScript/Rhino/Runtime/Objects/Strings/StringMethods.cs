using System.Globalization;
using System.Text;
using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Strings;

/// <summary>Methods of strings that Rhino alone has, or that act differently there.</summary>
internal static class StringMethods
{
    public static JsValue Concat(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var text = new StringBuilder(Receiver.Text(realm, self, "concat"));
        foreach (var argument in arguments)
        {
            text.Append(Texts.Printed.Of(argument));
            Steps.Hold(text.Length);
        }

        return new JsString(text.ToString());
    }

    public static JsValue EqualsText(RhinoRealm realm, JsValue self, JsValue[] arguments) =>
        string.Equals(
            Texts.Printed.Of(Receiver.This(realm, self)),
            Texts.Printed.Of(arguments.At(0)),
            StringComparison.Ordinal
        )
            ? JsBoolean.True
            : JsBoolean.False;

    public static JsValue EqualsIgnoreCase(RhinoRealm realm, JsValue self, JsValue[] arguments) =>
        string.Equals(
            Texts.Printed.Of(Receiver.This(realm, self)),
            Texts.Printed.Of(arguments.At(0)),
            StringComparison.OrdinalIgnoreCase
        )
            ? JsBoolean.True
            : JsBoolean.False;

    public static JsValue LocaleCompare(RhinoRealm realm, JsValue self, JsValue[] arguments) =>
        new JsNumber(
            JavaCollation.Compare(Receiver.Text(realm, self, "localeCompare"), Texts.Printed.Of(arguments.At(0)))
        );

    public static JsValue Lower(RhinoRealm realm, JsValue self, JsValue[] arguments) =>
        Modern(realm, "toLowerCase", Receiver.Text(realm, self, "toLocaleLowerCase"));

    public static JsValue Upper(RhinoRealm realm, JsValue self, JsValue[] arguments) =>
        Modern(realm, "toUpperCase", Receiver.Text(realm, self, "toLocaleUpperCase"));

    public static NativeWrap Own(string name) =>
        (realm, original, self, arguments) =>
            Wrapped.Primitive(self) is JsString
                ? original.On(self, arguments)
                : throw Receiver.Incompatible(realm, self, name, "NativeString");

    public static JsValue ToSource(RhinoRealm realm, JsValue self, JsValue[] arguments) =>
        Wrapped.Primitive(self) is JsString
            ? new JsString($"(new String(\"{Sources.Escape(Texts.Printed.Of(self), '"')}\"))")
            : throw Receiver.Incompatible(realm, self, "toSource", "NativeString");

    public static NativeWrap Search(string name) =>
        (realm, original, self, arguments) =>
        {
            var text = Receiver.Text(realm, self, name);
            return arguments.At(0) is JsRegExp
                ? throw realm.Errors.TypeError(
                    $"First argument to String.prototype.{name} must not be a regular expression"
                )
                : original.On(new JsString(text), arguments);
        };

    public static JsValue Normalize(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var form = arguments.At(0) is JsUndefined ? "NFC" : Texts.Printed.Of(arguments[0]);
        if (form is not ("NFC" or "NFD" or "NFKC" or "NFKD"))
        {
            throw realm.Errors.RangeError("The normalization form should be one of 'NFC', 'NFD', 'NFKC', 'NFKD'.");
        }

        return new JsString(UnicodeNormalization.Normalize(Receiver.Text(realm, self, "normalize"), form));
    }

    public static JsValue Repeat(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var text = Receiver.Text(realm, self, "repeat");
        var count = TypeConverter.ToInteger(arguments.At(0));
        if (count < 0 || double.IsPositiveInfinity(count))
        {
            throw realm.Errors.RangeError("Invalid count value");
        }

        if (count == 0 || text.Length == 0)
        {
            return JsString.Empty;
        }

        if (text.Length * count > int.MaxValue)
        {
            throw realm.Errors.RangeError("Invalid size or count value");
        }

        Steps.Hold((long)(text.Length * count));
        return new JsString(new StringBuilder().Insert(0, text, (int)count).ToString());
    }

    public static NativeWrap Pad(string name) =>
        (realm, original, self, arguments) =>
        {
            var text = Receiver.Text(realm, self, name);
            Steps.Hold((long)Math.Min(Math.Max(TypeConverter.ToInteger(arguments.At(0)), 0), long.MaxValue / 2));
            return original.On(new JsString(text), arguments);
        };

    public static JsValue Raw(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        var raw = Receiver.Converted(realm, arguments.At(0)).Get("raw");
        Receiver.Converted(realm, raw);
        return original.On(self, arguments);
    }

    public static JsValue FromCodePoint(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var text = new StringBuilder();
        foreach (var argument in arguments)
        {
            var number = TypeConverter.ToNumber(argument);
            if (number != Math.Floor(number) || number is < 0 or > 0x10FFFF || double.IsNaN(number))
            {
                throw realm.Errors.RangeError("Invalid code point " + Texts.Printed.Of(argument));
            }

            text.Append(
                number is >= 0xD800 and <= 0xDFFF or < 0x10000
                    ? ((char)number).ToString(CultureInfo.InvariantCulture)
                    : char.ConvertFromUtf32((int)number)
            );
        }

        return new JsString(text.ToString());
    }

    private static JsValue Modern(RhinoRealm realm, string method, string text) =>
        ((Function)realm.ModernPrototype("String").Get((JsString)method)).On(new JsString(text));
}
