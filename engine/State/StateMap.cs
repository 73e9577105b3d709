namespace JourneySim.Engine.State;

/// <summary>
/// One map of a journey's state. Values are null, string, bool, int, long, double, <see cref="StateMap"/> or
/// <see cref="StateList"/> (JSON, with Java's number types kept apart); keys keep the order in which they were first put, as in
/// <c>java.util.LinkedHashMap</c>. While a script runs it may also hold a value of that script, which the script host
/// replaces by plain values before the node ends.
/// </summary>
public sealed class StateMap : OrderedDictionary<string, object?>
{
    public StateMap()
        : base(StringComparer.Ordinal) { }

    public StateMap(IEnumerable<KeyValuePair<string, object?>> entries)
        : base(entries, StringComparer.Ordinal) { }

    /// <summary>A copy in which maps and lists are copied too, as <c>JsonValue.copy()</c> does.</summary>
    public StateMap DeepCopy() => new(this.Select(e => KeyValuePair.Create(e.Key, StateList.CopyOf(e.Value))));
}
