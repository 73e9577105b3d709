using System.Text.Json;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities;

/// <summary>
/// The attribute <c>fr-idm-custom-attrs</c>: one JSON text with all properties that AM has no attribute for. Writing it replaces all of them and
/// keeps whatever names the text holds (measured on a tenant).
/// </summary>
internal static class AmCustomBag
{
    public static string Read(StateMap record) => StateJson.Write(new StateMap(record.Where(e => IsMember(e.Key))));

    /// <summary>The text that AM keeps, as it was written; null when the write leaves no value at all.</summary>
    public static string? Write(StateMap record, IReadOnlyList<string> values)
    {
        object?[] bags = [.. values.Select(Parsed)];
        if (bags.Length > 1)
        {
            throw new AmStoreException(65);
        }

        foreach (var name in record.Keys.Where(IsMember).ToList())
        {
            record.Remove(name);
        }

        foreach (var (name, value) in bags.OfType<StateMap>().SelectMany(bag => bag))
        {
            record[name] = value;
        }

        return values.Count == 1 ? values[0] : null;
    }

    /// <summary>Whether identity management can't show a user with this text: JSON that is neither an object nor null.</summary>
    public static bool IsUnreadable(string? text) => text is not null && Parsed(text) is not (null or StateMap);

    /// <summary>Whether the text is a JSON string, with which identity management can't even delete the user.</summary>
    public static bool IsText(string? text) => text is not null && Parsed(text) is string;

    private static bool IsMember(string name) => !ManagedUserProperties.All.Contains(name);

    private static object? Parsed(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return StateJson.Read(document.RootElement);
        }
        catch (JsonException)
        {
            throw new AmStoreException(21);
        }
    }
}
