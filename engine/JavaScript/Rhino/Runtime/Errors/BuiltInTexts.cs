using System.Text.RegularExpressions;
using Jint.Native.Object;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>Turns the texts of errors that Jint's built-ins raise into Rhino's.</summary>
internal static partial class BuiltInTexts
{
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["Invalid array length"] = "Inappropriate array length.",
        ["URI malformed"] = "Malformed URI sequence.",
        ["Right-hand side of 'instanceof' is not an object"] = "Can't use 'instanceof' on a non-object.",
        ["Cannot convert object to primitive value"] = "Cannot find default value for object.",
        ["Cannot convert a Symbol value to a string"] = "The object is not a string",
        ["Cannot convert a Symbol value to a number"] = "The object is not a number",
        ["Cannot mix BigInt and other types, use explicit conversions"] = "Cannot convert BigInt to a number",
        ["Cannot convert a BigInt value to a number"] = "Cannot convert BigInt to a number",
        ["BigInts have no unsigned right shift, use >> instead"] = "Cannot convert BigInt to a number",
        ["Exponent must be positive"] = "BigInt negative exponent.",
        ["Division by zero"] = "Division by zero.",
        ["The value is not iterable"] = "Cannot find function Symbol(Symbol.iterator).",
        ["iterator's value must be an object"] = "Expected argument of type object, but instead had type number",
        ["Invalid index"] = "index out of range",
        ["object must be a Generator instance"] =
            "Method \"next\" called on incompatible object (org.mozilla.javascript.NativeObject is not an instance of org.mozilla.javascript.ES6Generator).",
        ["offset is out of bounds"] = "offset + length out of range",
        ["Invalid buffer byte length"] = "offset and buffer must be a multiple of the byte size",
        ["Offset is outside the bounds of the DataView"] = "offset out of range",
        ["First argument to DataView constructor must be an ArrayBuffer"] = "Missing parameters",
        ["Generator state was unexpectedly executing"] = "The generator is still executing from a previous invocation.",
    };

    /// <summary>Rhino's text; the message itself when it is Rhino's already.</summary>
    public static string Of(ObjectInstance error, string message)
    {
        if (Whole.TryGetValue(message, out var whole))
        {
            return whole;
        }

        if (message.Length == 0)
        {
            // Some of Jint's errors have no text at all.
            return error.Get("name").ToString() switch
            {
                "RangeError" => "Inappropriate array length.",
                "TypeError" => "Cannot find default value for object.",
                _ => message,
            };
        }

        if (message.StartsWith("Cannot use 'in' operator to search for ", StringComparison.Ordinal))
        {
            return "Can't use 'in' on a non-object.";
        }

        if (NotConstructor().Match(message) is { Success: true } constructor)
        {
            return $"\"{constructor.Groups["g1"].Value}\" is not a constructor.";
        }

        if (ReadOnly().Match(message) is { Success: true } constant)
        {
            return $"Cannot modify readonly property: {constant.Groups["g1"].Value}.";
        }

        return NotDeleted().Match(message) is { Success: true } kept
            ? $"Cannot delete \"{kept.Groups["g1"].Value}\" property because configurable is false."
            : message;
    }

    [GeneratedRegex(@"^(?:.*\.)?(?<g1>\S+) is not a constructor$", RegexOptions.CultureInvariant)]
    private static partial Regex NotConstructor();

    [GeneratedRegex("^Cannot assign to read only property '(?<g1>.*?)' of ", RegexOptions.CultureInvariant)]
    private static partial Regex ReadOnly();

    [GeneratedRegex("^Cannot delete property '(?<g1>.*?)' of ", RegexOptions.CultureInvariant)]
    private static partial Regex NotDeleted();
}
