using System.Text.Json;
using JourneySim.Engine.Journeys;
using JourneySim.Loading.Journeys;

namespace JourneySim.Exporting;

/// <summary>Where nodes stand on AM's canvas: where their author put them, or else in columns from left to right as a login meets them.</summary>
internal sealed class CanvasPlaces(Journey journey, JourneyExtras extras)
{
    private const int ColumnWidth = 260;
    private const int RowHeight = 140;
    private const int Margin = 70;

    private readonly Dictionary<string, (int X, int Y)> computed = Columns(journey);

    public void Write(Utf8JsonWriter json, string id)
    {
        if (extras.Positions.GetValueOrDefault(id) is { ValueKind: JsonValueKind.Object } place)
        {
            json.WritePropertyName("x");
            place.GetProperty("x").WriteTo(json);
            json.WritePropertyName("y");
            place.GetProperty("y").WriteTo(json);
            return;
        }

        var (x, y) = computed.GetValueOrDefault(id, (Margin, Margin));
        json.WriteNumber("x", x);
        json.WriteNumber("y", y);
    }

    private static Dictionary<string, (int X, int Y)> Columns(Journey journey)
    {
        var places = new Dictionary<string, (int X, int Y)>(StringComparer.Ordinal)
        {
            [NodeId.Start] = (Margin, Margin),
        };
        var rows = new Dictionary<int, int>();
        var open = new Queue<(string Id, int Column)>([(journey.Start, 1)]);
        var last = 1;
        while (open.TryDequeue(out var next))
        {
            if (places.ContainsKey(next.Id) || !journey.Nodes.TryGetValue(next.Id, out var node))
            {
                continue;
            }

            var row = rows.GetValueOrDefault(next.Column);
            rows[next.Column] = row + 1;
            last = Math.Max(last, next.Column);
            places[next.Id] = (Margin + next.Column * ColumnWidth, Margin + row * RowHeight);
            foreach (var connection in node.Connections)
            {
                open.Enqueue((connection.Target, next.Column + 1));
            }
        }

        places[NodeId.Success] = (Margin + (last + 1) * ColumnWidth, Margin);
        places[NodeId.Failure] = (Margin + (last + 1) * ColumnWidth, Margin + RowHeight);
        return places;
    }
}
