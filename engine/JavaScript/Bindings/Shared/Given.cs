using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>Arguments of bindings as the C# values that the rest of the engine works on.</summary>
internal static class Given
{
    /// <summary>The elements of a Java list or array as texts; null for null.</summary>
    public static IReadOnlyList<string>? Texts(object? value) =>
        Items(value) is { } items ? [.. items.Select(Text)] : null;

    /// <summary>The elements of a list, a collection or an array; null for anything else.</summary>
    public static IEnumerable<object?>? Items(object? value) =>
        value switch
        {
            IJavaCollection collection => collection.Items,
            JavaArray or Array => JavaArrays.Items(value),
            _ => null,
        };

    /// <summary>The entries of a map; null for anything else.</summary>
    public static IEnumerable<KeyValuePair<string, object?>>? Entries(object? value) =>
        value is IJavaMap map ? map.Entries.Select(e => KeyValuePair.Create(JavaValues.Text(e.Key), e.Value)) : null;

    /// <summary>A JSON-like value of any Java or script value.</summary>
    public static object? Plain(object? value) => StateValues.ToState(value);

    /// <summary>A map argument as state; a null or another value raises what Java raises.</summary>
    public static StateMap Map(object? value) =>
        Plain(value) as StateMap ?? throw new JavaException("java.lang.NullPointerException", null);

    /// <summary>A script's own number is written as the script would write it.</summary>
    private static string Text(object? value) =>
        value is double number && number == Math.Floor(number) && Math.Abs(number) < 1e15
            ? ((long)number).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : JavaValues.Text(value);
}
