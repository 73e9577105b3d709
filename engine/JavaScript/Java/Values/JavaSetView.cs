namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A live view that is a set.</summary>
internal sealed class JavaSetView(
    string className,
    Func<int> count,
    Func<IEnumerable<object?>> items,
    Func<object?, bool> remove,
    Action clear
) : JavaView(className, count, items, remove, clear), IJavaSet;
