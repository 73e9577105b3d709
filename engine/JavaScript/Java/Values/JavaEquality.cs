namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Java's <c>equals</c> and <c>hashCode</c> for C# collections.</summary>
internal sealed class JavaEquality : IEqualityComparer<object?>
{
    public static JavaEquality Instance { get; } = new();

    public new bool Equals(object? x, object? y) => JavaValues.AreEqual(x, y);

    public int GetHashCode(object? obj) => JavaHashCode.Of(obj);
}
