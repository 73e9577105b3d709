using System.Text;
using JourneySim.Engine.State;
using JourneySim.Importing;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Snapshots;

/// <summary>Values of a state as YAML in blocks, one member a line, for files that people read and compare.</summary>
internal static class YamlTree
{
    /// <summary>Lists and maps of this length stand on one line.</summary>
    private const int Short = 60;

    public static void Member(StringBuilder yaml, int indent, string key, object? value)
    {
        yaml.Append(' ', indent).Append(YamlText.Key(key)).Append(':');
        Behind(yaml, indent, value);
    }

    public static void Item(StringBuilder yaml, int indent, object? value)
    {
        yaml.Append(' ', indent).Append('-');
        if (value is StateMap { Count: > 0 } map && !IsShort(map))
        {
            var inner = new StringBuilder();
            Members(inner, indent + 2, map);
            yaml.Append(' ').Append(inner.ToString().AsSpan(indent + 2));
            return;
        }

        Behind(yaml, indent, value);
    }

    public static void Members(StringBuilder yaml, int indent, StateMap map)
    {
        foreach (var (key, value) in map)
        {
            Member(yaml, indent, key, value);
        }
    }

    private static void Behind(StringBuilder yaml, int indent, object? value)
    {
        switch (value)
        {
            case StateMap { Count: > 0 } map when !IsShort(map):
                yaml.Append('\n');
                Members(yaml, indent + 2, map);
                break;
            case StateList { Count: > 0 } list when !IsShort(list):
                yaml.Append('\n');
                foreach (var item in list)
                {
                    Item(yaml, indent + 2, item);
                }

                break;
            case string text when YamlText.Literal(text) is { } literal:
                yaml.Append(' ').Append(literal.Header).Append('\n');
                foreach (var line in literal.Lines)
                {
                    yaml.Append(' ', line.Length == 0 ? 0 : indent + 2).Append(line).Append('\n');
                }

                break;
            default:
                yaml.Append(' ').Append(Flow(value)).Append('\n');
                break;
        }
    }

    private static bool IsShort(object value) =>
        value switch
        {
            StateMap map => map.Values.All(v => v is not (StateMap or StateList)) && Flow(map).Length <= Short,
            StateList list => list.TrueForAll(v => v is not (StateMap or StateList)) && Flow(list).Length <= Short,
            _ => true,
        };

    private static string Flow(object? value) =>
        value is string text ? YamlText.Scalar(text) : YamlText.Flow(Element(value));

    private static System.Text.Json.JsonElement Element(object? value) =>
        System.Text.Json.JsonElement.Parse(StateJson.Write(value));
}
