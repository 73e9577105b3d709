using System.Text.RegularExpressions;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>Rhino's words for what Jint says of symbols, collections, promises, typed arrays and big integers; null for anything else.</summary>
internal static partial class ModernTexts
{
    public static string? Of(string message)
    {
        if (message.StartsWith("Promise resolver ", StringComparison.Ordinal))
        {
            return "Expecting the first argument to be a function";
        }

        if (NeedsNew().Match(message) is { Success: true } constructor)
        {
            var name = constructor.Groups["g1"].Value;
            return name switch
            {
                "Promise" => "=",
                "Map" or "Set" or "WeakMap" or "WeakSet" => $"{name} objects may not be constructed using \"new\"",
                _ => $"\"Constructor {name}\" may only be invoked from a \"new\" expression.",
            };
        }

        if (Receiver().Match(message) is { Success: true } receiver)
        {
            return receiver.Groups["g1"].Value == "Promise"
                ? "= \"this\" is not an instance of the class"
                : $"Method \"{receiver.Groups["g2"].Value}\" called on incompatible object (org.mozilla.javascript.NativeObject is not an instance of org.mozilla.javascript.Native{receiver.Groups["g1"].Value}).";
        }

        if (NotWhole().Match(message) is { Success: true } number)
        {
            return $"Cannot convert {number.Groups["g1"].Value} to an BigInt. It isnt an integer.";
        }

        if (NotBig().Match(message) is { Success: true } value)
        {
            return value.Groups["g1"].Value switch
            {
                "Undefined" or "Null" => $"Cannot convert {value.Groups["g1"].Value.ToLowerInvariant()} to an BigInt.",
                "Symbol" => "The object is not a string",
                _ => "illegally formed BigInt syntax",
            };
        }

        return NotObject().Match(message) is { Success: true } key
            ? $"Expected argument of type object, but instead had type {KindOf(key.Groups["g1"].Value)}"
            : null;
    }

    private static string KindOf(string shown) =>
        shown switch
        {
            "undefined" => "undefined",
            "null" => "object",
            "true" or "false" => "boolean",
            _ when double.TryParse(shown, System.Globalization.CultureInfo.InvariantCulture, out _) => "number",
            _ => "string",
        };

    [GeneratedRegex("^Constructor (?<g1>.+) requires 'new'$", RegexOptions.CultureInvariant)]
    private static partial Regex NeedsNew();

    [GeneratedRegex(
        @"^Method (?<g1>\w+)\.prototype\.(?<g2>\w+) called on incompatible receiver",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Receiver();

    [GeneratedRegex("^The number (?<g1>.+) cannot be converted to a BigInt", RegexOptions.CultureInvariant)]
    private static partial Regex NotWhole();

    [GeneratedRegex("^Cannot convert (?:a )?(?<g1>.*) to a BigInt$", RegexOptions.CultureInvariant)]
    private static partial Regex NotBig();

    [GeneratedRegex(
        "^Weak(?:Map|Set) (?:key|value) must be an object(?: or symbol)?, got (?<g1>.*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NotObject();
}
