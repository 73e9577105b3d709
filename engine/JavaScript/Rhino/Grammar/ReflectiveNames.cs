namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Names through which a script can reach other names that are not in its text.</summary>
internal static class ReflectiveNames
{
    private static readonly string[] All =
    [
        "eval",
        "Function",
        "constructor",
        "getOwnPropertyNames",
        "getOwnPropertyDescriptor",
        "getOwnPropertyDescriptors",
        "getOwnPropertySymbols",
        "propertyIsEnumerable",
        "defineProperty",
        "defineProperties",
        "__defineGetter__",
        "__defineSetter__",
        "__lookupGetter__",
        "__lookupSetter__",
    ];

    public static bool AreMentioned(IReadOnlySet<string> names)
    {
        foreach (var name in All)
        {
            if (names.Contains(name))
            {
                return true;
            }
        }

        return false;
    }
}
