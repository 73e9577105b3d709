namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Globals;

/// <summary>The objects that only language version 200 has: what of them Rhino lacks.</summary>
internal static class ModernObjects
{
    public static IReadOnlyList<StandardObject> All { get; } =
    [
        Constructor("Map", "groupBy"),
        Prototype("Map", "getOrInsert getOrInsertComputed"),
        Prototype(
            "Set",
            "difference intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference union keys"
        ),
        Prototype("WeakMap", "getOrInsert getOrInsertComputed"),
        Constructor("Promise", "allKeyed allSettled allSettledKeyed any try withResolvers"),
        Constructor("Symbol", "asyncDispose asyncIterator dispose matchAll"),
        Prototype("Symbol", "description"),
        Prototype(
            "ArrayBuffer",
            "resize sliceToImmutable transfer transferToFixedLength transferToImmutable detached immutable maxByteLength resizable"
        ),
        Prototype("DataView", "getBigInt64 getBigUint64 getFloat16 setBigInt64 setBigUint64 setFloat16"),
    ];

    private static StandardObject Constructor(string name, string hidden) =>
        StandardObject.Constructor(name, []) with
        {
            Hidden = hidden,
            Es6Only = true,
        };

    private static StandardObject Prototype(string name, string hidden) =>
        StandardObject.Prototype(name, []) with
        {
            Hidden = hidden,
            Es6Only = true,
        };
}
