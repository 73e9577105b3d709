using System.Globalization;
using Jint.Native;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>Rhino's two kinds of keys: whole numbers, also written as text, are indexes; all else is a name.</summary>
internal static class PropertyKeys
{
    public static bool IsIndex(JsValue key, out int index)
    {
        if (key is JsNumber number)
        {
            var value = (double)number.ToObject()!;
            index = (int)value;
            return index == value;
        }

        index = 0;
        if (key is not JsString)
        {
            return false;
        }

        var text = key.ToString();
        return text.Length is > 0 and < 12
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out index)
            && index.ToString(CultureInfo.InvariantCulture) == text;
    }
}
