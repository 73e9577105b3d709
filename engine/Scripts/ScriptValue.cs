namespace JourneySim.Engine.Scripts;

/// <summary>What a script left in one of the names that AM reads back. A closed family.</summary>
public abstract record ScriptValue
{
    private ScriptValue() { }

    /// <summary>The name is not bound, or null.</summary>
    public sealed record Absent : ScriptValue;

    /// <summary>A <c>java.lang.String</c>.</summary>
    public sealed record Text(string Value) : ScriptValue;

    /// <summary>A string built by <c>+</c>: a <c>CharSequence</c> but no <c>String</c>.</summary>
    public sealed record Rope(string Value) : ScriptValue;

    /// <summary>A <c>java.util.Map</c> (a JavaScript object is one), as plain state values.</summary>
    public sealed record Map(State.StateMap Value) : ScriptValue;

    /// <summary>Anything else; <paramref name="JavaClass"/> says what AM would see.</summary>
    public sealed record Other(string JavaClass, string Display) : ScriptValue;
}
