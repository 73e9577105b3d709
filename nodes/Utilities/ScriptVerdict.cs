using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Reads what a script left, in AM's order: copies of state, <c>auditEntryDetail</c>, <c>action</c>, <c>outcome</c> (am-external
/// <c>ScriptedDecisionNode</c>, <c>ScriptedNodeHelper</c>). State is written before the outcome is looked at.
/// </summary>
internal static class ScriptVerdict
{
    public static NodeResult Of(
        ScriptResult result,
        Script script,
        IReadOnlyList<string> outcomes,
        StateCopies? copies,
        NodeContext context
    ) =>
        result switch
        {
            ScriptResult.Completed completed => Read(completed, script, outcomes, copies),
            ScriptResult.Failed { Failure: var failure } => new NodeResult.Fail(
                "javax.script.ScriptException: " + failure.FullText,
                new NodeFailure(failure.FullText, failure.Span, failure.Hint)
            )
            {
                Script = failure,
            },
            ScriptResult.Threw thrown => Refused(
                script,
                thrown.Message,
                hint: $"AM ends the journey with {thrown.JavaClass}."
            ),
            ScriptResult.Stopped stopped => new NodeResult.Fail(
                $"The script was stopped: {stopped.Limit}",
                new NodeFailure($"The script was stopped: {stopped.Limit}", stopped.Span)
            ),
            _ => throw new InvalidOperationException($"Unknown result {result.GetType().Name} of {context.NodeId}."),
        };

    private static NodeResult Read(
        ScriptResult.Completed done,
        Script script,
        IReadOnlyList<string> outcomes,
        StateCopies? copies
    )
    {
        if (copies?.TryWriteBack() == false)
        {
            return Refused(script, "Script did not provide all declared outputs");
        }

        if (done.AuditEntryDetail is ScriptValue.Rope or ScriptValue.Other)
        {
            return Refused(
                script,
                "Invalid auditEntryDetail type from script",
                "auditEntryDetail takes a String or a Map; a text built with + is neither: String(text) makes one."
            );
        }

        return done.Action switch
        {
            ScriptAction.Send send => new NodeResult.Send(send.Callbacks) { Effects = send.Effects },
            ScriptAction.Suspend suspend => new NodeResult.Suspend(suspend.Message, suspend.Maximum)
            {
                Effects = suspend.Effects,
            },
            ScriptAction.GoTo go => GoTo(script, outcomes, go.Outcome, go.Effects),
            _ => done.Outcome switch
            {
                ScriptValue.Text text => GoTo(script, outcomes, text.Value, ActionEffects.None),
                ScriptValue.Rope text => GoTo(script, outcomes, text.Value, ActionEffects.None),
                _ => Refused(
                    script,
                    "Script must set 'outcome' to a string.",
                    done.ActionIgnored ? "What the script left in action is not a built Action: AM ignores it." : null
                ),
            },
        };
    }

    private static NodeResult GoTo(
        Script script,
        IReadOnlyList<string> outcomes,
        string outcome,
        ActionEffects effects
    ) =>
        outcomes.Contains(outcome, StringComparer.Ordinal)
            ? new NodeResult.GoTo(outcome) { Effects = effects }
            : Refused(
                script,
                $"Invalid outcome from script, '{outcome}'",
                NearestName.To(outcome, outcomes) is { } near
                    ? $"Did you mean \"{near}\"?"
                    : $"The node's outcomes are {string.Join(", ", outcomes.Select(o => $"\"{o}\""))}."
            );

    private static NodeResult.Fail Refused(Script script, string text, string? hint = null) =>
        new(text, new NodeFailure(text, new SourceSpan(script.File, 1, 1), hint));
}
