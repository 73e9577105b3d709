using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A list of the journey's state as a <c>java.util.ArrayList</c>.</summary>
internal sealed class StateListView(StateList state) : IJavaList, ISharedState
{
    public StateList State { get; } = state;

    public object Shared => State;

    public JavaClass Class => JavaClasses.BuiltIn.Find("java.util.ArrayList");

    public int Count => State.Count;

    public IEnumerable<object?> Items => State.Select(StateValues.ToJava);

    public object? Get(int index) => StateValues.ToJava(State[JavaIndex.Checked(index, State.Count)]);

    public bool Add(object? value)
    {
        State.Add(StateValues.ToState(value));
        return true;
    }

    public void Insert(int index, object? value) =>
        State.Insert(JavaIndex.ForInsert(index, State.Count), StateValues.ToState(value));

    public object? Replace(int index, object? value)
    {
        var before = Get(index);
        State[index] = StateValues.ToState(value);
        return before;
    }

    public object? RemoveAt(int index)
    {
        var before = Get(index);
        State.RemoveAt(index);
        return before;
    }

    public bool Remove(object? value)
    {
        var index = State.FindIndex(item => JavaValues.AreEqual(value, StateValues.ToJava(item)));
        if (index >= 0)
        {
            State.RemoveAt(index);
        }

        return index >= 0;
    }

    public void Clear() => State.Clear();
}
