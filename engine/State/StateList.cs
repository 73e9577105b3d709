namespace JourneySim.Engine.State;

/// <summary>A list in a journey's state (<c>java.util.ArrayList</c>); its values are those of <see cref="StateMap"/>.</summary>
public sealed class StateList : List<object?>
{
    public StateList() { }

    public StateList(IEnumerable<object?> values)
        : base(values) { }

    public StateList DeepCopy() => new(this.Select(CopyOf));

    internal static object? CopyOf(object? value) =>
        value switch
        {
            StateMap map => map.DeepCopy(),
            StateList list => list.DeepCopy(),
            _ => value,
        };
}
