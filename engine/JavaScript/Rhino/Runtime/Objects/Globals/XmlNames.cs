using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Globals;

/// <summary><c>isXMLName</c>: what may name an XML element, without a prefix.</summary>
internal static class XmlNames
{
    public static bool IsName(JsValue value)
    {
        if (value is JsUndefined or JsNull)
        {
            return false;
        }

        var name = Texts.Printed.Of(value);
        return name.Length > 0
            && (char.IsLetter(name[0]) || name[0] == '_')
            && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-' or '.');
    }
}
