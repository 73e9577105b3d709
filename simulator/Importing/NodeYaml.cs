using System.Text;
using System.Text.Json;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Loading.Journeys;
using JourneySim.Loading.Source;
using JourneySim.Loading.Yaml;

namespace JourneySim.Importing;

/// <summary>Writes a node as YAML. What the notation would read otherwise than it stands goes under <c>settings</c>, which is taken as it is.</summary>
internal sealed class NodeYaml(
    StringBuilder yaml,
    NodeCatalog catalog,
    JourneyExtras extras,
    IReadOnlyDictionary<string, string> names,
    IReadOnlyList<Script> scripts
)
{
    public void Write(NodeDefinition node, int indent, bool onPage)
    {
        var name = names[node.Id];
        var pad = new string(' ', indent + 2);
        yaml.Append(' ', indent).Append(YamlText.Key(name)).Append(":\n");
        yaml.Append(pad).Append("type: ").Append(YamlText.Scalar(node.Type)).Append('\n');
        if (node.DisplayName != name)
        {
            yaml.Append(pad).Append("name: ").Append(YamlText.Scalar(node.DisplayName)).Append('\n');
        }

        if (node.Version is { } version)
        {
            yaml.Append(pad).Append("version: ").Append(YamlText.Scalar(version)).Append('\n');
        }

        Settings(node, indent + 2);
        Children(node, indent + 2);
        var stale = onPage ? [] : Connections(node, pad);
        if ((extras.Uuids.GetValueOrDefault(node.Id) ?? (StableId.IsUuid(node.Id) ? node.Id : null)) is { } uuid)
        {
            yaml.Append(pad).Append("id: ").Append(uuid).Append('\n');
        }

        if (extras.Positions.GetValueOrDefault(node.Id) is { ValueKind: JsonValueKind.Object } at)
        {
            yaml.Append(pad).Append("at: ").Append(Place(at)).Append('\n');
        }

        Kept(node, indent + 2, stale);
    }

    public static string Place(JsonElement at) =>
        $"[{at.GetProperty("x").GetRawText()}, {at.GetProperty("y").GetRawText()}]";

    private void Settings(NodeDefinition node, int indent)
    {
        var type = catalog.Find(node.Type);
        var raw = new List<(string, JsonElement)>();
        foreach (var (name, setting) in node.Settings)
        {
            if (setting.Value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            {
                continue;
            }

            var rule = type is { AnySettings: false } ? type.Settings.FirstOrDefault(s => s.Name == name) : null;
            if (rule is { Kind: SettingKind.Script } && scripts.FirstOrDefault(s => IsNamed(s, setting)) is { } script)
            {
                YamlText.Member(yaml, indent, name, SourceJson.Element(script.Name));
            }
            else if (IsReserved(node, name) || (type is { AnySettings: false } && !ReadsBack(rule, setting.Value)))
            {
                raw.Add((name, setting.Value));
            }
            else
            {
                YamlText.Member(yaml, indent, name, setting.Value);
            }
        }

        if (raw.Count > 0)
        {
            yaml.Append(' ', indent).Append("settings:\n");
            foreach (var (name, value) in raw)
            {
                YamlText.Member(yaml, indent + 2, name, value);
            }
        }
    }

    private static bool IsNamed(Script script, NodeSetting setting) =>
        setting.Value.ValueKind == JsonValueKind.String
        && setting.Value.GetString() is { } id
        && (id == script.Id || id == script.Name);

    private static bool IsReserved(NodeDefinition node, string name) =>
        NodeBinder.Reserved.Contains(name, StringComparer.Ordinal) || (name == "nodes" && node.Children.Count > 0);

    /// <summary>Whether the reader gives a value of the setting's kind back as it is.</summary>
    private static bool ReadsBack(SettingRule? rule, JsonElement value) =>
        rule?.Kind switch
        {
            null => false,
            SettingKind.Text or SettingKind.Journey => value.ValueKind == JsonValueKind.String,
            SettingKind.Number => value.ValueKind == JsonValueKind.Number || IsPlaceholder(value),
            SettingKind.Flag => value.ValueKind is JsonValueKind.True or JsonValueKind.False || IsPlaceholder(value),
            SettingKind.Texts => value.ValueKind == JsonValueKind.Array
                && (value.GetArrayLength() > 0 || !rule.Required)
                && value.EnumerateArray().All(IsText),
            SettingKind.LocalisedText or SettingKind.Map => value.ValueKind == JsonValueKind.Object
                && value.EnumerateObject().All(m => IsText(m.Value)),
            _ => false,
        };

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;

    private static bool IsPlaceholder(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject().FirstOrDefault().Name?.StartsWith('$') == true
            : IsText(value) && value.GetString()!.StartsWith("&{", StringComparison.Ordinal);

    private void Children(NodeDefinition node, int indent)
    {
        if (node.Children.Count == 0)
        {
            return;
        }

        yaml.Append(' ', indent).Append("nodes:\n");
        foreach (var child in node.Children)
        {
            Write(child, indent + 2, onPage: true);
        }
    }

    /// <summary>Writes <c>on</c>; gives back connections that lead nowhere or of outcomes that the node does not have, which AM keeps and never takes.</summary>
    private List<NodeConnection> Connections(NodeDefinition node, string pad)
    {
        var outcomes = OutcomeOrder.OutcomesOf(node, catalog);
        var stale = node
            .Connections.Where(c =>
                (outcomes is not null && !outcomes.Contains(c.Outcome, StringComparer.Ordinal)) || TargetOf(c) is null
            )
            .ToList();
        var good = OutcomeOrder.ConnectionsOf(node, catalog).Except(stale).ToList();
        var open = (outcomes ?? []).Where(o => good.TrueForAll(c => c.Outcome != o)).ToList();
        if (good is [{ Outcome: NodeType.SingleOutcome } only] && open.Count == 0)
        {
            yaml.Append(pad).Append("on: ").Append(YamlText.Scalar(TargetOf(only)!)).Append('\n');
        }
        else if (good.Count + open.Count > 0)
        {
            var entries = good.Select(c => $"{YamlText.FlowKey(c.Outcome)}: {YamlText.FlowScalar(TargetOf(c)!)}")
                .Concat(open.Select(o => $"{YamlText.FlowKey(o)}: ~"))
                .ToList();
            var line = $"on: {{ {string.Join(", ", entries)} }}";
            yaml.Append(pad)
                .Append(line.Length <= 100 ? line : "on:\n" + pad + "  " + string.Join("\n" + pad + "  ", entries))
                .Append('\n');
        }

        return stale;
    }

    private string? TargetOf(NodeConnection connection) =>
        connection.Target switch
        {
            NodeId.Success => "success",
            NodeId.Failure => "failure",
            _ => names.GetValueOrDefault(connection.Target),
        };

    private void Kept(NodeDefinition node, int indent, List<NodeConnection> stale)
    {
        var members = extras.NodeMembers.GetValueOrDefault(node.Id);
        if (members is null or { Count: 0 } && stale.Count == 0)
        {
            return;
        }

        yaml.Append(' ', indent).Append("am:\n");
        foreach (var (name, value) in members ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal))
        {
            YamlText.Member(yaml, indent + 2, name, value);
        }

        if (stale.Count > 0)
        {
            var map = stale.Select(c => $"{YamlText.FlowKey(c.Outcome)}: {YamlText.FlowScalar(c.Target)}");
            yaml.Append(' ', indent + 2).Append("connections: { ").Append(string.Join(", ", map)).Append(" }\n");
        }
    }
}
