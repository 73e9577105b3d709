using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Plain;

/// <summary>The names of an object's own members.</summary>
internal static class OwnNames
{
    private static readonly string[] OfFunction = ["arguments", "prototype", "name", "arity", "length"];

    /// <summary>Names that only the engine underneath puts on functions.</summary>
    private static readonly HashSet<string> Foreign = new(StringComparer.Ordinal)
    {
        "arguments",
        "arguments",
        "caller",
        "length",
        "name",
        "prototype",
    };

    public static JsValue Of(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Receiver.Own(realm, ObjectStatics.Compatible(realm, arguments.At(0)));
        var names =
            target is Function function ? FunctionNames(function)
            : target is JsRegExp
                ? RegExps.RegExpOwn.Names.Concat(target.GetOwnPropertyKeys(Types.String).Select(key => key.ToString()))
            : KeyOrders
                .Of(realm, target)
                .Select(key => key.ToString())
                .Where(name => !IsAlias(realm, target, name))
                .Where(name => realm.IsEs6 || target is not IJsPrimitive || !char.IsAsciiDigit(name[0]));
        return new JsArray(realm.Engine, [.. names.Select(name => new JsString(name))]);
    }

    /// <summary>Rhino finds these names, but lists only that of the function behind them.</summary>
    private static bool IsAlias(RhinoRealm realm, ObjectInstance target, string name) =>
        name switch
        {
            "toGMTString" => ReferenceEquals(target, realm.ModernPrototype("Date")),
            "keys" => ReferenceEquals(target, realm.ModernPrototype("Set")),
            _ => false,
        };

    /// <summary>The characters of a text count as members in language version 200 only.</summary>
    public static IEnumerable<JsValue> Enumerable(RhinoRealm realm, ObjectInstance target) =>
        target is IForeignObject foreign ? foreign.Keys
        : target is JsArrayBuffer ? [new JsString("byteLength")]
        : target is IJsPrimitive && !realm.IsEs6 ? []
        : KeyOrders.Of(realm, target).Where(key => target.GetOwnProperty(key).Enumerable);

    /// <summary>Members first, then what every function has.</summary>
    private static IEnumerable<string> FunctionNames(Function function) =>
        function
            .GetOwnPropertyKeys(Types.String)
            .Select(key => key.ToString())
            .Where(name => !Foreign.Contains(name))
            .Concat(OfFunction.Where(name => name != "prototype" || function.HasOwnProperty("prototype")));
}
