using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.util.Map.Entry</c>; of a map it writes through.</summary>
internal sealed class JavaEntry(string className, object? key, object? value, Action<object?, object?>? write)
    : IJavaObject
{
    public JavaClass Class { get; } = JavaClasses.BuiltIn.Find(className);

    public object? Key { get; } = key;

    public object? Value { get; private set; } = value;

    public string JavaText => JavaValues.Text(Key) + "=" + JavaValues.Text(Value);

    public int JavaHash => JavaHashCode.Of(Key) ^ JavaHashCode.Of(Value);

    public object? SetValue(object? value)
    {
        if (write is null)
        {
            throw new JavaException("java.lang.UnsupportedOperationException", null);
        }

        var before = Value;
        write(Key, value);
        Value = value;
        return before;
    }

    public bool JavaEquals(object? other) =>
        other is JavaEntry entry && JavaValues.AreEqual(entry.Key, Key) && JavaValues.AreEqual(entry.Value, Value);
}
