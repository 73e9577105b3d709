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

    /// <summary>False when the write leaves no value at all.</summary>
    public static bool Write(StateMap record, IReadOnlyList<string> values)
    {
        StateMap[] bags = [.. values.Select(Parsed)];
        if (bags.Length > 1)
        {
            throw new AmStoreException(65);
        }

        foreach (var name in record.Keys.Where(IsMember).ToList())
        {
            record.Remove(name);
        }

        foreach (var (name, value) in bags.SelectMany(bag => bag))
        {
            record[name] = value;
        }

        return bags.Length == 1;
    }

    private static bool IsMember(string name) => !ManagedUserProperties.All.Contains(name);

    private static StateMap Parsed(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return StateJson.Read(document.RootElement) switch
            {
                StateMap bag => bag,
                null => [],
                _ => throw new Diagnostics.NotSimulatedException(
                    "fr-idm-custom-attrs holding JSON that is no object",
                    "A tenant stores it and then fails on every full read of the user in IDM."
                ),
            };
        }
        catch (JsonException)
        {
            throw new AmStoreException(21);
        }
    }
}
