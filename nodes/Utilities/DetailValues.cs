using System.Text.Json;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Utilities;

/// <summary>The members that the detail nodes add to an answer: a text that is JSON becomes that value.</summary>
internal static class DetailValues
{
    public static StateMap Read(IEnumerable<KeyValuePair<string, string>> details) =>
        new(details.Select(d => KeyValuePair.Create(d.Key, Value(d.Value))));

    private static object? Value(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return StateJson.Read(json.RootElement);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
