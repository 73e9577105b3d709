using JourneySim.Engine.JavaScript.Bindings.NextGeneration;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>What both generations' <c>nodeState</c> does, in Java values.</summary>
internal sealed class ScriptState(ScriptRequest request)
{
    private readonly NodeState state = new(request.State, request.Inputs, Entries, Remove);

    public object? Get(string? key) =>
        key is not null && state.TryGet(key, out var value) ? StateValues.ToJava(value) : null;

    /// <summary>A map is an unmodifiable merge of all layers.</summary>
    public object? GetObject(string? key) =>
        key is null || !state.TryGetObject(key, out var value) ? null
        : value is StateMap merged ? new ReadOnlyMap(new StateMapView(merged))
        : StateValues.ToJava(value);

    public bool IsDefined(string? key) => key is not null && state.IsDefined(key);

    public object Keys() => JavaSet.Hash(state.Keys());

    public void PutShared(string? key, object? value) => state.PutShared(key ?? "null", Kept(value));

    public void PutTransient(string? key, object? value) => state.PutTransient(key ?? "null", Kept(value));

    public void Remove(string? key) => state.Remove(key ?? "null");

    public void MergeShared(object? values) => Merge(state.MergeShared, values);

    public void MergeTransient(object? values) => Merge(state.MergeTransient, values);

    private static void Merge(Action<IEnumerable<KeyValuePair<string, object?>>> merge, object? values)
    {
        var entries = Entries(values) ?? throw new JavaException("java.lang.NullPointerException", null);
        try
        {
            merge([.. entries.Select(e => KeyValuePair.Create(e.Key, Kept(e.Value)))]);
        }
        catch (StateRefusedException refused)
        {
            throw new JavaException("java.lang.IllegalArgumentException", refused.Message);
        }
    }

    /// <summary>Views of state give their state back; a script's own object stays itself until the script ends.</summary>
    private static object? Kept(object? value) =>
        value switch
        {
            MapScriptWrapper wrapper => Kept(wrapper.Inner),
            StateMapView view => view.State,
            StateListView view => view.State,
            _ => value,
        };

    /// <summary>Out of the script's own object too: it is the container.</summary>
    private static void Remove(object? value, string name)
    {
        if (value is StateMap map)
        {
            map.Remove(name);
        }
        else if (value is IJavaMap given)
        {
            given.Remove(name);
        }
    }

    private static IEnumerable<KeyValuePair<string, object?>>? Entries(object? value) =>
        value switch
        {
            StateMap map => map,
            IJavaMap map => map.Entries.Select(e => KeyValuePair.Create(JavaValues.Text(e.Key), e.Value)),
            _ => null,
        };
}
