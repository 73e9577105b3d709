using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A map of the journey's state as a <c>java.util.LinkedHashMap</c>; what the script puts is in the state.</summary>
internal sealed class StateMapView(StateMap state) : IJavaMap, ISharedState
{
    public StateMap State { get; } = state;

    public object Shared => State;

    public JavaClass Class => JavaClasses.BuiltIn.Find("java.util.LinkedHashMap");

    public int Count => State.Count;

    public IEnumerable<KeyValuePair<object?, object?>> Entries =>
        State.Select(entry => new KeyValuePair<object?, object?>(entry.Key, StateValues.ToJava(entry.Value)));

    public bool TryGet(object? key, out object? value)
    {
        object? held = null;
        var found = key is string name && State.TryGetValue(name, out held);
        value = StateValues.ToJava(held);
        return found;
    }

    public object? Put(object? key, object? value)
    {
        TryGet(key, out var before);
        State[JavaValues.Text(key)] = StateValues.ToState(value);
        return before;
    }

    public object? Remove(object? key)
    {
        TryGet(key, out var before);
        State.Remove(JavaValues.Text(key));
        return before;
    }

    public void Clear() => State.Clear();
}
