namespace JourneySim.Engine.Scripts;

/// <summary>How a script ended. A closed family.</summary>
public abstract record ScriptResult
{
    private ScriptResult() { }

    /// <summary>The script ran to its end; these are the names that AM reads back.</summary>
    /// <param name="Action">The action when the binding holds one that AM accepts, else null.</param>
    /// <param name="ActionIgnored">True when something else stands in <c>action</c>: AM logs a warning and reads <c>outcome</c>.</param>
    /// <param name="Outcome">The global <c>outcome</c>.</param>
    /// <param name="AuditEntryDetail">The global <c>auditEntryDetail</c>.</param>
    public sealed record Completed(
        ScriptAction? Action,
        bool ActionIgnored,
        ScriptValue Outcome,
        ScriptValue AuditEntryDetail
    ) : ScriptResult
    {
        /// <summary>The global <c>config</c> of a Configuration Provider node's script.</summary>
        public ScriptValue Config { get; init; } = new ScriptValue.Absent();

        /// <summary>The value of a social script's last expression; AM takes a <c>JsonValue</c> only.</summary>
        public ScriptValue Value { get; init; } = new ScriptValue.Absent();
    }

    /// <summary>AM's <c>ScriptException</c>: refused by the grammar, or an error left the script.</summary>
    public sealed record Failed(ScriptFailure Failure) : ScriptResult;

    /// <summary>
    /// A Java exception that AM does not catch as <c>ScriptException</c>, raised when the action was built after the script
    /// (<c>Cannot set system session property …</c>).
    /// </summary>
    public sealed record Threw(string JavaClass, string Message) : ScriptResult;

    /// <summary>A limit of the run was reached.</summary>
    public sealed record Stopped(string Limit, Diagnostics.SourceSpan Span) : ScriptResult;
}
