using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.State;
using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads <c>policies:</c>: lists of decisions by policy set, <c>{ resource, actions, attributes, advices }</c>.</summary>
internal static class PolicyBlock
{
    public static IReadOnlyDictionary<string, PolicySet> Read(IEnumerable<SourceMember> members, Mistakes mistakes)
    {
        var all = new Dictionary<string, PolicySet>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (member.Value is SourceList list)
            {
                all[member.Name] = new PolicySet(
                    member.Name,
                    [.. list.Items.Select(i => Decision(i, mistakes)).OfType<PolicyDecision>()]
                );
            }
            else
            {
                mistakes.Error(
                    "YML1011",
                    member.Value.Span,
                    $"Policy set \"{member.Name}\" is a list of decisions; here is {member.Value.Described}."
                );
            }
        }

        return all;
    }

    private static PolicyDecision? Decision(SourceValue value, Mistakes mistakes)
    {
        var fields = Fields.Of(value, "a decision", mistakes, "resource", "actions", "attributes", "advices");
        return fields?.Required("resource") is { } resource
            ? new PolicyDecision(
                resource,
                Actions(fields),
                NamedValues.Lists(fields, "attributes"),
                NamedValues.Lists(fields, "advices")
            )
            : null;
    }

    private static StateMap Actions(Fields decision)
    {
        var actions = new StateMap();
        foreach (var member in decision.Members("actions"))
        {
            if (member.Value is SourceScalar { Kind: ScalarKind.Flag })
            {
                actions[member.Name] = SourceJson.State(member.Value);
            }
            else
            {
                decision.Wrong("actions", "true or false by action", member.Value);
            }
        }

        return actions;
    }
}
