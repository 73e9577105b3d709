using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>A list of fixed size over an array: <c>Arrays.asList</c> (writes through), <c>List.of</c> (no writes).</summary>
internal sealed class JavaFixedList(string className, object array, bool isWritable) : IJavaList
{
    public JavaClass Class => JavaClasses.BuiltIn.Find(className);

    public int Count => JavaArrays.Length(array);

    public IEnumerable<object?> Items => JavaArrays.Items(array);

    public object? Get(int index) =>
        isWritable && (index < 0 || index >= Count)
            ? throw new JavaException(
                "java.lang.ArrayIndexOutOfBoundsException",
                $"Index {JavaValues.Text(index)} out of bounds for length {JavaValues.Text(Count)}"
            )
            : JavaArrays.Get(array, JavaIndex.Checked(index, Count));

    public object? Replace(int index, object? value)
    {
        if (!isWritable)
        {
            throw Unsupported();
        }

        var before = Get(index);
        JavaArrays.Set(array, index, value);
        return before;
    }

    public bool Add(object? value) => throw Unsupported();

    public void Insert(int index, object? value) => throw Unsupported();

    public object? RemoveAt(int index) => throw Unsupported();

    public bool Remove(object? value) =>
        isWritable && ListClass.IndexOf(this, value, first: true) < 0 ? false : throw Unsupported();

    public void Clear()
    {
        if (!isWritable || Count > 0)
        {
            throw Unsupported();
        }
    }

    private static JavaException Unsupported() => new("java.lang.UnsupportedOperationException", null);
}
