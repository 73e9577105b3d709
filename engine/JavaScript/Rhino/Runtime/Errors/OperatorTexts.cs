using System.Text.RegularExpressions;
using Acornima.Ast;
using Jint.Native;
using Jint.Native.Object;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>Rhino's words for what Jint itself says of calls and conversions; null for a text that is not one of these.</summary>
internal static partial class OperatorTexts
{
    public static string? Of(RhinoRealm realm, ObjectInstance error, string message)
    {
        if (NotFunction().Match(message) is { Success: true } call)
        {
            return Call(realm, error, call.Groups["g1"].Value);
        }

        return message switch
        {
            "Cannot convert object to primitive value" => "Cannot find default value for object.",
            "Argument must be callable" => null,
            _ when message.StartsWith("Cannot use 'in' operator", StringComparison.Ordinal) =>
                "Can't use 'in' on a non-object.",
            _ when message.StartsWith("Cannot mix BigInt", StringComparison.Ordinal) =>
                "Cannot convert BigInt to a number",
            _ => null,
        };
    }

    /// <summary>Only of objects Jint says it by itself; everything else has been found by the resolver of references.</summary>
    private static string Call(RhinoRealm realm, ObjectInstance error, string name)
    {
        var (file, line) = ErrorStacks.Place(ErrorStacks.Of(realm, error));
        var call = realm.Texts.CallAt(file, line, name);
        return call?.Callee switch
        {
            MemberExpression { Computed: false, Property: Identifier member } =>
                $"Cannot call property {member.Name} in object {realm.Java.TextOfCalled(member.Name) ?? "[object Object]"}. It is not a function, it is \"object\".",
            Identifier callee => $"{callee.Name.Split(' ')[0]} is not a function, it is object.",
            RegExpLiteral literal =>
                $"/{literal.RegExp.Pattern}/{literal.RegExp.Flags} is not a function, it is object.",
            _ when name is "[object]" or "[array]" or "expression" => (
                realm.Java.TextOfCalled(null) ?? "[object Object]"
            ) + " is not a function, it is object.",
            _ => $"{name} is not a function, it is object.",
        };
    }

    [GeneratedRegex("^(?<g1>.*) is not a function$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex NotFunction();
}
