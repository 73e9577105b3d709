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
        ["Cannot convert a Symbol value to a string"] = "It's not a string.",
        ["Cannot convert a Symbol value to a number"] = "The object is not a number",
        ["Cannot mix BigInt and other types, use explicit conversions"] = "Cannot convert BigInt to Number.",
        ["Cannot convert a BigInt value to a number"] = "Cannot convert BigInt to Number.",
        ["BigInts have no unsigned right shift, use >> instead"] = "Cannot convert BigInt to Number.",
        ["Exponent must be positive"] = "BigInt negative exponent.",
        ["Division by zero"] = "Division by zero",
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
            return $"\"{constructor.Groups[1].Value}\" is not a constructor.";
        }

        if (ReadOnly().Match(message) is { Success: true } constant)
        {
            return $"Cannot modify readonly property: {constant.Groups[1].Value}.";
        }

        return NotDeleted().Match(message) is { Success: true } kept
            ? $"Cannot delete \"{kept.Groups[1].Value}\" property because configurable is false."
            : message;
    }

    [GeneratedRegex(@"^(?:.*\.)?(\S+) is not a constructor$", RegexOptions.CultureInvariant)]
    private static partial Regex NotConstructor();

    [GeneratedRegex("^Cannot assign to read only property '(.*?)' of ", RegexOptions.CultureInvariant)]
    private static partial Regex ReadOnly();

    [GeneratedRegex("^Cannot delete property '(.*?)' of ", RegexOptions.CultureInvariant)]
    private static partial Regex NotDeleted();
}
