using System.Globalization;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Asks for attributes of the user, one callback each (PingAM Authentication node reference, "Attribute Collector node"; am-external
/// <c>AttributeCollectorNode</c>).
/// </summary>
internal sealed class AttributeCollectorNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "AttributeCollectorNode",
            DisplayName = "Attribute Collector",
            Settings =
            [
                new("attributesToCollect", SettingKind.Texts, Required: true),
                new("required", SettingKind.Flag),
                new("validateInputs", SettingKind.Flag),
                new("identityAttribute", SettingKind.Text),
            ],
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName"), "objectAttributes"],
            Create = settings => new AttributeCollectorNode(settings),
        };

    private bool Validates => settings.Flag("validateInputs");

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var properties = settings.Texts("attributesToCollect").Select(n => SchemaOf(context, n)).ToList();
        if (properties.Exists(p => !p.Viewable || (Validates && !p.UserEditable)))
        {
            return Leave.Failing("Configuration contains an invalid attribute");
        }

        if (properties.Find(p => p.Type is not ("string" or "number" or "integer" or "boolean")) is { } odd)
        {
            return Leave.Failing($"Unhandleable data type: {odd.Type}");
        }

        var answers = context.Callbacks.OfType<AttributeInputCallback>().ToList();
        if (answers.Count < properties.Count)
        {
            return Leave.Asking([.. properties.Select(p => Ask(context, p))]);
        }

        var failed = Validates
            ? answers.ConvertAll(a => CollectedPolicy.Failures(context, a.Name ?? "", Value(a)))
            : [];
        if (
            (settings.Flag("required") && answers.Exists(a => Value(a) is null or ""))
            || failed.Exists(f => f.Count > 0)
            || (Validates && answers.Exists(a => a.ValidateOnly))
        )
        {
            return Leave.Asking([.. answers.Select((a, i) => Again(a, failed.ElementAtOrDefault(i) ?? []))]);
        }

        foreach (var answer in answers)
        {
            var name = answer.Name!;
            Users.CollectShared(
                context,
                name.Split('/')[0],
                Attributes.With(Users.Collected(context), name, Value(answer))
            );
        }

        return Leave.Single();
    }

    private static PropertySchema SchemaOf(NodeContext context, string name) =>
        context.Services.Realm.Properties.FirstOrDefault(p => p.Name == name) ?? new PropertySchema(name, name);

    private Callback Ask(NodeContext context, PropertySchema property)
    {
        var prompt = property.Title.Length > 0 ? property.Title : property.Name;
        var value =
            Attributes.At(Users.Collected(context), property.Name)
            ?? (Known(context) is { } user ? Attributes.At(user, property.Name) : null);
        var required = settings.Flag("required");
        return property.Type switch
        {
            "boolean" => new BooleanAttributeInputCallback(property.Name, prompt, value as bool?, required),
            "number" or "integer" => new NumberAttributeInputCallback(
                property.Name,
                prompt,
                value is null ? null : Convert.ToDouble(value, CultureInfo.InvariantCulture),
                required
            ),
            _ => new StringAttributeInputCallback(property.Name, prompt, value as string, required),
        };
    }

    private StateMap? Known(NodeContext context) =>
        context.Services.Script.Identities is null
            ? null
            : Users.ByAttribute(context, settings.Text("identityAttribute", "userName"));

    private static Callback Again(AttributeInputCallback answer, IReadOnlyList<string> failed)
    {
        answer.ClearFailedPolicies();
        foreach (var policy in failed)
        {
            answer.AddFailedPolicy(policy);
        }

        return answer;
    }

    private static object? Value(AttributeInputCallback answer) =>
        answer switch
        {
            StringAttributeInputCallback text => text.Value,
            NumberAttributeInputCallback number => number.Value,
            BooleanAttributeInputCallback flag => flag.Value,
            _ => throw new NotSimulatedException(answer.Type + " of an Attribute Collector"),
        };
}
