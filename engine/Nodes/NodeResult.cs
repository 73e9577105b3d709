using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.Nodes;

/// <summary>
/// What a node answers (AM's <c>Action</c>). A closed family: <see cref="GoTo"/>, <see cref="Send"/>, <see cref="Suspend"/>,
/// <see cref="Enter"/>, <see cref="Fail"/>.
/// </summary>
public abstract record NodeResult
{
    private NodeResult() { }

    /// <summary>What else the node decided beside its outcome.</summary>
    public ActionEffects Effects { get; init; } = ActionEffects.None;

    /// <summary>Leave by an outcome.</summary>
    public sealed record GoTo(string Outcome) : NodeResult;

    /// <summary>Ask the user; the same node runs again with the answers.</summary>
    public sealed record Send(IReadOnlyList<Callback> Callbacks) : NodeResult
    {
        /// <summary>The callbacks' numbers on a page (<c>_id</c> on the wire); null for any other node.</summary>
        public IReadOnlyList<int>? Ids { get; init; }

        /// <summary>The first callback that <c>/authenticate</c> cannot ask; null when it can ask them all.</summary>
        public Callback? Unaskable => Callbacks.FirstOrDefault(callback => callback.WireRefusal is not null);
    }

    /// <summary>Wait for a resume link; <paramref name="Message"/> is built from the link.</summary>
    public sealed record Suspend(Func<Uri, Callback> Message, TimeSpan? Maximum = null) : NodeResult;

    /// <summary>Run an inner journey; its end comes back as outcome <c>true</c> or <c>false</c>.</summary>
    public sealed record Enter(string Journey, bool DisplayErrorOutcome = false) : NodeResult;

    /// <summary>AM's <c>NodeProcessException</c>: the journey ends with a 401 "Login failure", not at the Failure node.</summary>
    public sealed record Fail(string Message, NodeFailure? Cause = null) : NodeResult
    {
        /// <summary>Why the node's script did not end well, when that is what failed.</summary>
        public ScriptFailure? Script { get; init; }
    }
}
