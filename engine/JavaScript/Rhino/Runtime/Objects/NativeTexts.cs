using System.Globalization;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>The text of a native function, as Rhino 1.7.14 prints it.</summary>
internal static class NativeTexts
{
    /// <summary>The usual form; the tag is the family (<c>Array</c>), null for a global function or an error constructor.</summary>
    public static string Of(string? tag, string name, int arity) =>
        $"function {name}() {{ [native code for {(tag is null ? name : tag + "." + name)}, arity={Number(arity)}] }}\n";

    /// <summary>The form of functions that belong to no family: <c>RegExp</c>, bound functions, …</summary>
    public static string Plain(string name, int arity) =>
        $"function {name}() {{\n\t[native code, arity={Number(arity)}]\n}}\n";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
