using System.Globalization;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Utilities.Pages;

/// <summary>
/// One run through the nodes of a page: which callbacks belong to whom, what came of each. Which child a callback belongs to is kept in shared state, as
/// <c>pageNodeCallbacks</c> from the callback's number on the page to the child's.
/// </summary>
internal sealed class PagePass
{
    private const string StateKey = "pageNodeCallbacks";
    private readonly NodeContext context;
    private readonly Dictionary<int, List<Callback>> answers = [];
    private readonly List<(int Child, Callback Callback)> shown = [];
    private readonly OrderedDictionary<string, string?> sessionProperties = new(StringComparer.Ordinal);
    private readonly int firstId;

    public PagePass(NodeContext context)
    {
        this.context = context;
        if (
            context.Callbacks.Count == 0
            || context.State.Shared.GetValueOrDefault(StateKey) is not StateMap { Count: > 0 } owners
        )
        {
            return;
        }

        foreach (var (callback, (id, child)) in context.Callbacks.Zip(owners))
        {
            firstId = Math.Max(firstId, int.Parse(id, CultureInfo.InvariantCulture) + 1);
            var index = Convert.ToInt32(child, CultureInfo.InvariantCulture);
            if (!answers.TryGetValue(index, out var own))
            {
                answers[index] = own = [];
            }

            own.Add(callback);
        }
    }

    /// <summary>A child asks for something that holds the page.</summary>
    public bool MustAsk { get; private set; }

    /// <summary>The outcome of the last child, when it has one.</summary>
    public string? Outcome { get; private set; }

    /// <summary>A choice of identity providers ran first and fell on one of them.</summary>
    public bool ChoseAProvider => Outcome == "socialAuthentication";

    public IReadOnlyList<KeyValuePair<string, string?>> SessionProperties => [.. sessionProperties];

    public IReadOnlyList<Callback> Callbacks => [.. shown.Select(s => s.Callback)];

    public IReadOnlyList<int> Ids => [.. Enumerable.Range(firstId, shown.Count)];

    public IReadOnlyList<Callback> AnswersOf(int child) => answers.GetValueOrDefault(child) ?? [];

    /// <summary>Of what a child decided only its callbacks, its outcome and session properties count.</summary>
    public void Add(int child, NodeResult result, bool decides)
    {
        if (result.Effects is not { ReplaceSharedState: null, ReplaceTransientState: null })
        {
            throw new NotSimulatedException("Replacing a whole state layer inside a page");
        }

        foreach (var (name, value) in result.Effects.SessionProperties)
        {
            sessionProperties[name] = value;
        }

        if (result is NodeResult.Send send)
        {
            MustAsk |= send.Callbacks.Any(c => c is not MetadataCallback);
            shown.AddRange(send.Callbacks.Select(c => (child, c)));
            Outcome = decides ? null : Outcome;
        }
        else
        {
            // A page that is shown again repeats what this child was answered.
            shown.AddRange(AnswersOf(child).Select(c => (child, c)));
            Outcome = decides ? (result as NodeResult.GoTo)?.Outcome : Outcome;
        }
    }

    public void Remember()
    {
        var owners = new StateMap();
        foreach (var (index, (child, _)) in shown.Index())
        {
            owners[(firstId + index).ToString(CultureInfo.InvariantCulture)] = child;
        }

        context.State.Shared[StateKey] = owners;
    }

    public void Forget() => context.State.Shared.Remove(StateKey);
}
