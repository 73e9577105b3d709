using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Crypto;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Utils;

/// <summary>Reads the first argument of the <c>subtle</c> methods.</summary>
internal static class SubtleOptions
{
    /// <summary>Differs in each tenant process; recorded texts hide it.</summary>
    private const string LoaderHash = "5e2de80c";

    public static CryptoOptions Of(object? algorithm)
    {
        if (Given.Entries(algorithm) is not { } entries)
        {
            return new CryptoOptions(algorithm is null ? null : JavaValues.Text(algorithm));
        }

        var settings = entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
        return new CryptoOptions(
            Text(settings, "name"),
            Text(settings, "hash") ?? "SHA-256",
            Number(settings, "length") ?? Number(settings, "modulusLength"),
            Text(settings, "namedCurve"),
            Salt(settings.GetValueOrDefault("salt")),
            Number(settings, "iterations") ?? 1
        );
    }

    private static string? Text(Dictionary<string, object?> settings, string name) =>
        settings.GetValueOrDefault(name) is { } value ? JavaValues.Text(value) : null;

    private static int? Number(Dictionary<string, object?> settings, string name) =>
        settings.GetValueOrDefault(name) is { } value && JavaValues.IsNumber(value)
            ? (int)JavaValues.Whole(value)
            : null;

    /// <summary>AM casts the salt; a script's own array is no byte array.</summary>
    private static byte[]? Salt(object? value) =>
        value switch
        {
            null => null,
            byte[] bytes => bytes,
            _ => throw new JavaException("java.lang.ClassCastException", NoBytes(JavaValues.ClassNameOf(value))),
        };

    private static string NoBytes(string name) =>
        name.StartsWith("java.", StringComparison.Ordinal)
            ? $"class {name} cannot be cast to class [B ({name} and [B are in module java.base of loader 'bootstrap')"
            : $"class {name} cannot be cast to class [B ({name} is in unnamed module of loader org.apache.catalina.loader.ParallelWebappClassLoader @{LoaderHash}; [B is in module java.base of loader 'bootstrap')";
}
