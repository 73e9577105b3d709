using System.Globalization;
using System.Text;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Globals;

/// <summary><c>escape</c>, whose second argument says what is left as it is: 1 letters, 2 more signs, 4 a plus.</summary>
internal static class UriTexts
{
    public static string Escape(RhinoRealm realm, JsValue[] arguments)
    {
        var text = Texts.Printed.Of(arguments.At(0));
        var mask = 7;
        if (arguments.Length > 1)
        {
            var number = TypeConverter.ToNumber(arguments[1]);
            mask =
                double.IsNaN(number) || number != (int)number || ((int)number & ~7) != 0
                    ? throw realm.Errors.InternalError("invalid string escape mask")
                    : (int)number;
        }

        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            var plain =
                (mask != 0 && (char.IsAsciiLetterOrDigit(character) || character is '@' or '*' or '_' or '-' or '.'))
                || ((mask & 4) != 0 && character is '/' or '+' && (character == '/' || mask > 3));
            if (plain)
            {
                escaped.Append(character);
            }
            else if (character < 256)
            {
                escaped.Append(
                    character == ' ' && mask == 2
                        ? "+"
                        : "%" + ((int)character).ToString("X2", CultureInfo.InvariantCulture)
                );
            }
            else
            {
                escaped.Append("%u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }
}
