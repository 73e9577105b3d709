using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>A stream of primitive numbers: lazy, used once.</summary>
/// <param name="kind"><c>Int</c>, <c>Long</c> or <c>Double</c>.</param>
/// <param name="items">Boxes of that type.</param>
internal sealed class NumberStream(string kind, IEnumerable<object?> items) : IJavaObject
{
    private readonly JavaStream _items = new(items);

    public JavaClass Class => JavaClasses.BuiltIn.Find($"java.util.stream.{kind}Pipeline$Head");

    public IEnumerable<object?> Items => _items.Items;

    public NumberStream As<T>(string other, Func<object?, T> convert) =>
        new(other, Items.Select(item => (object?)convert(item)));
}
