using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>A <c>java.util.Optional</c>.</summary>
/// <param name="value">What it holds; null when it is empty.</param>
internal sealed class JavaOptional(object? value) : IJavaObject
{
    public static JavaOptional Empty { get; } = new(null);

    public JavaClass Class => JavaClasses.BuiltIn.Find("java.util.Optional");

    public object? Value { get; } = value;

    public string JavaText => Value is null ? "Optional.empty" : $"Optional[{JavaValues.Text(Value)}]";

    public int JavaHash => JavaHashCode.Of(Value);

    public bool JavaEquals(object? other) =>
        other is JavaOptional optional && JavaValues.AreEqual(Value, optional.Value);
}
