using JourneySim.Engine.JavaScript.Bindings;
using JourneySim.Engine.Scripts;

namespace JourneySim.Typings;

/// <summary>Java types in TypeScript's words: what a script may pass, and what it gets.</summary>
/// <param name="generation">Legacy scripts get Java's strings, next-generation scripts JavaScript's.</param>
/// <param name="classes">The classes that are declared.</param>
internal sealed class TypeNames(ScriptGeneration generation, IReadOnlyDictionary<string, ScriptClass> classes)
{
    /// <summary>Words that no namespace may be called.</summary>
    private static readonly HashSet<string> Reserved =
    [
        "function",
        "enum",
        "in",
        "new",
        "default",
        "package",
        "interface",
        "with",
        "export",
        "import",
    ];

    public static bool CanBeDeclared(string javaClass) =>
        javaClass.Contains('.', StringComparison.Ordinal) && !javaClass.Split('.').Any(Reserved.Contains);

    /// <summary>What a call gives.</summary>
    public string Given(string type) =>
        type switch
        {
            "" or "void" => "void",
            "function" => "(name: string) => any",
            "java.lang.String" or "java.lang.CharSequence" => generation == ScriptGeneration.Legacy
                ? "RhinoText"
                : "string",
            // Generic in Java: the builder one came from, of which the erased type knows little.
            "org.forgerock.json.jose.builders.JwtBuilder" => "any",
            _ => Simple(type)
                ?? (type.EndsWith("[]", StringComparison.Ordinal) ? $"RhinoArray<{Given(type[..^2])}>" : Named(type)),
        };

    /// <summary>What a parameter takes: Rhino makes texts, numbers, lists and maps of the script's own values.</summary>
    public string Taken(string type)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal))
        {
            var item = Taken(type[..^2]);
            return $"RhinoArray<{item}> | ReadonlyArray<{item}>";
        }

        return type switch
        {
            "java.lang.String" or "java.lang.CharSequence" => "RhinoTextLike",
            "java.util.List" or "java.util.Collection" or "java.util.Set" or "java.lang.Iterable" =>
                $"ReadonlyArray<any> | {Named(type)}",
            "java.util.Map" => "object",
            "java.util.Date" => $"RhinoDate | {Named(type)}",
            _ when classes.GetValueOrDefault(type)?.IsFunction == true => $"((...given: any[]) => any) | {Named(type)}",
            _ => Simple(type) ?? Named(type),
        };
    }

    private static string? Simple(string type) =>
        type switch
        {
            "int" or "long" or "short" or "byte" or "float" or "double" => "number",
            "java.lang.Integer"
            or "java.lang.Long"
            or "java.lang.Short"
            or "java.lang.Byte"
            or "java.lang.Float"
            or "java.lang.Double"
            or "java.lang.Number" => "number",
            "boolean" or "java.lang.Boolean" => "boolean",
            "char" or "java.lang.Character" => "string",
            "java.lang.Object" or "java.lang.Class" => "any",
            "org.mozilla.javascript.NativeArray" => "any[]",
            "org.mozilla.javascript.NativeObject" => "object",
            _ => null,
        };

    private string Named(string type) => classes.ContainsKey(type) && CanBeDeclared(type) ? type : "any";
}
