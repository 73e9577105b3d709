using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Globals;

/// <summary>The objects that only language version 200 has: what of them Rhino lacks.</summary>
internal static class ModernObjects
{
    /// <summary>Rhino offers these symbols but never looks for them.</summary>
    private static readonly string[] UnusedSymbols =
    [
        "hasInstance",
        "isRegExp",
        "match",
        "replace",
        "search",
        "split",
        "toPrimitive",
        "toStringTag",
        "unscopables",
    ];

    public static IReadOnlyList<StandardObject> All { get; } =
    [
        Constructor("Map", "groupBy"),
        Prototype("Map", "getOrInsert getOrInsertComputed") with
        {
            Members = [Collections.ForEach],
        },
        Prototype("Set", "difference intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference union"),
        Prototype("WeakMap", "getOrInsert getOrInsertComputed"),
        Constructor("Promise", "allKeyed allSettled allSettledKeyed any try withResolvers"),
        Constructor("Symbol", "asyncDispose asyncIterator dispose matchAll"),
        Prototype("Symbol", "description"),
        Prototype(
            "ArrayBuffer",
            "resize sliceToImmutable transfer transferToFixedLength transferToImmutable detached immutable maxByteLength resizable"
        ),
        new StandardObject("Symbol", realm => realm.ModernObject("Symbol"), [])
        {
            Es6Only = true,
            Values =
            [
                .. UnusedSymbols.Select(name => new NativeValue(name, realm => Fresh(realm, name)) { IsData = true }),
            ],
        },
        new StandardObject(
            null,
            realm => (ObjectInstance)realm.ModernPrototype("Int8Array").Prototype!,
            [NativeMember.Of("get", 1, Element)]
        )
        {
            Es6Only = true,
            Hidden =
                "at copyWithin entries every fill filter find findIndex findLast findLastIndex forEach includes indexOf join keys lastIndexOf map reduce reduceRight reverse slice some sort toReversed toSorted values with",
        },
        new StandardObject(null, realm => realm.ModernObject("Int8Array").Prototype!, [])
        {
            Es6Only = true,
            Hidden = "from of",
        },
        Constructor("Uint8Array", "fromBase64 fromHex"),
        Prototype("Uint8Array", "setFromBase64 setFromHex toBase64 toHex"),
        Prototype("DataView", "getBigInt64 getBigUint64 getFloat16 setBigInt64 setBigUint64 setFloat16"),
    ];

    /// <summary>A symbol that the engine underneath does not know either.</summary>
    private static JsValue Fresh(RhinoRealm realm, string name) =>
        realm.Modern("Symbol").On(JsValue.Undefined, new JsString("Symbol." + name));

    private static JsValue Element(RhinoRealm realm, JsValue self, JsValue[] arguments) =>
        Receiver.Object(realm, self).Get(TypeConverter.ToPropertyKey(arguments.At(0)));

    private static StandardObject Constructor(string name, string hidden) =>
        StandardObject.Constructor(name, []) with
        {
            Hidden = hidden,
            Es6Only = true,
        };

    private static StandardObject Prototype(string name, string hidden) =>
        StandardObject.Prototype(name, []) with
        {
            Global = name,
            Hidden = hidden,
            Es6Only = true,
        };
}
