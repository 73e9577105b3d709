namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Java's <c>equals</c> and <c>hashCode</c> for C# collections.</summary>
internal sealed class JavaEquality : IEqualityComparer<object?>
{
    private static readonly object NullKey = new();

    public static JavaEquality Instance { get; } = new();

    /// <summary>For dictionaries: <see cref="Key"/> stands for null.</summary>
    public static IEqualityComparer<object> NotNull => Instance!;

    /// <summary>A key as C# dictionaries take it.</summary>
    public static object Key(object? key) => key ?? NullKey;

    public static object? FromKey(object key) => ReferenceEquals(key, NullKey) ? null : key;

    public new bool Equals(object? x, object? y) => JavaValues.AreEqual(x, y);

    public int GetHashCode(object? obj) => JavaHashCode.Of(obj);
}
