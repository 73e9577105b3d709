using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Plain;

/// <summary>The functions of <c>Object</c>.</summary>
internal static class ObjectStatics
{
    /// <summary>Language version 0 takes only objects; version 200 converts.</summary>
    private static readonly NativeWrap OnCompatible = (realm, original, _, arguments) =>
        original.On(realm.Modern("Object"), Given(Compatible(realm, arguments.At(0)), arguments));

    /// <summary>Language version 200 leaves primitives alone.</summary>
    private static readonly NativeWrap OnObject = (realm, original, _, arguments) =>
        original.On(
            realm.Modern("Object"),
            realm.IsEs6 ? arguments : Given(Receiver.Own(realm, arguments.At(0)), arguments)
        );

    /// <summary>Asks for own properties, which Java values do not have.</summary>
    private static readonly NativeWrap OnOwn = (realm, original, _, arguments) =>
        original.On(realm.Modern("Object"), Given(Receiver.Own(realm, Compatible(realm, arguments.At(0))), arguments));

    /// <summary>Language version 200 leaves Java values alone too: they are sealed and frozen already.</summary>
    private static NativeWrap Sealing(Func<JsValue, JsValue> ofForeign) =>
        (realm, original, self, arguments) =>
            realm.IsEs6 && arguments.At(0) is IForeignObject { KeepsProperties: false }
                ? ofForeign(arguments[0])
                : OnObject(realm, original, self, arguments);

    public static StandardObject Members { get; } =
        StandardObject.Constructor(
            "Object",
            [
                NativeMember.Around("getPrototypeOf", 1, OnCompatible),
                NativeMember.Around("setPrototypeOf", 2, SetPrototypeOf) with
                {
                    Only = RhinoDialect.AmEs6,
                },
                NativeMember.Of("keys", 1, Keys),
                NativeMember.Around("entries", 1, OnCompatible) with
                {
                    Only = RhinoDialect.AmEs6,
                },
                NativeMember.Around("values", 1, OnCompatible) with
                {
                    Only = RhinoDialect.AmEs6,
                },
                NativeMember.Around("fromEntries", 1, FromEntries) with
                {
                    Only = RhinoDialect.AmEs6,
                },
                NativeMember.Of("getOwnPropertyNames", 1, OwnNames.Of),
                NativeMember.Around("getOwnPropertySymbols", 1, Symbols),
                NativeMember.Around("getOwnPropertyDescriptor", 2, Describe),
                NativeMember.Of("defineProperty", 3, PropertyDefinitions.Define),
                NativeMember.Of("defineProperties", 2, PropertyDefinitions.DefineAll),
                NativeMember.Around("create", 2, Create),
                NativeMember.Around("isExtensible", 1, Sealing(static _ => JsBoolean.False)),
                NativeMember.Around("preventExtensions", 1, Sealing(static value => value)),
                NativeMember.Around("isSealed", 1, Sealing(static _ => JsBoolean.True)),
                NativeMember.Around("isFrozen", 1, Sealing(static _ => JsBoolean.True)),
                NativeMember.Around("seal", 1, Sealing(static value => value)),
                NativeMember.Around("freeze", 1, Sealing(static value => value)),
                NativeMember.Of("assign", 2, Assign),
            ]
        ) with
        {
            Hidden = "getOwnPropertyDescriptors groupBy hasOwn",
            HiddenInAic = "entries fromEntries setPrototypeOf values",
        };

    private static JsValue FromEntries(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        Globals.Collections.CheckPairs(realm, arguments.At(0));
        return OnCompatible(realm, original, self, arguments);
    }

    /// <summary>Of an accessor Rhino names the functions last, and only those there are.</summary>
    private static JsValue Describe(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        if (arguments.At(0) is JsRegExp pattern && RegExps.RegExpOwn.Has(arguments.At(1)))
        {
            return RegExps.RegExpOwn.Describe(realm, pattern, arguments[1]);
        }

        var described = OnOwn(realm, original, self, arguments);
        if (described is not ObjectInstance held || !held.HasOwnProperty("get"))
        {
            return described;
        }

        var told = new JsObject(realm.Engine);
        foreach (var name in (ReadOnlySpan<string>)["enumerable", "configurable", "get", "set"])
        {
            if (held.Get(name) is var value and not JsUndefined)
            {
                told.FastSetDataProperty(name, value);
            }
        }

        return told;
    }

    /// <summary>The engine underneath counts a regular expression's own names among them.</summary>
    private static JsValue Symbols(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments) =>
        OnOwn(realm, original, self, arguments) is JsArray found
            ? new JsArray(realm.Engine, [.. found.Where(static key => key is JsSymbol)])
            : JsValue.Undefined;

    public static ObjectInstance Compatible(RhinoRealm realm, JsValue value) =>
        realm.IsEs6 ? Receiver.Converted(realm, value) : Receiver.Argument(realm, value);

    private static JsValue[] Given(JsValue first, JsValue[] arguments) =>
        arguments.Length == 0 ? [first] : [first, .. new ReadOnlySpan<JsValue>(arguments)[1..]];

    private static JsArray Keys(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Compatible(realm, arguments.At(0));
        return new JsArray(
            realm.Engine,
            [.. OwnNames.Enumerable(realm, target).Select(key => key is JsString ? key : new JsString(key.ToString()))]
        );
    }

    private static JsValue Create(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        var prototype = arguments.At(0) is JsNull ? null : Receiver.Argument(realm, arguments.At(0));
        var made = (ObjectInstance)original.On(JsValue.Undefined, prototype ?? JsValue.Null);
        if (arguments.At(1) is not JsUndefined)
        {
            PropertyDefinitions.DefineAll(realm, made, Receiver.Own(realm, Receiver.Converted(realm, arguments[1])));
        }

        return made;
    }

    /// <summary>Members holding <c>undefined</c> are not copied, and symbols neither.</summary>
    private static JsValue Assign(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Receiver.Converted(realm, arguments.At(0));
        for (var i = 1; i < arguments.Length; i++)
        {
            var argument = arguments[i];
            if (argument is JsUndefined or JsNull)
            {
                continue;
            }

            var source = Receiver.Converted(realm, argument);
            foreach (var key in OwnNames.Enumerable(realm, source))
            {
                if (target.GetOwnProperty(key) is { } own && own.IsDataDescriptor() && !own.Writable)
                {
                    throw realm.Errors.TypeError(
                        $"Cannot change the value of attribute \"{key}\" because writable is false."
                    );
                }

                if (source.Get(key) is var value and not JsUndefined)
                {
                    Lowered.MemberWrite.Sloppy(realm, target, key, value);
                }
            }
        }

        return target;
    }

    private static JsValue SetPrototypeOf(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        if (arguments.Length < 2)
        {
            throw realm.Errors.TypeError(
                $"Object.setPrototypeOf: At least 2 arguments required, but only {arguments.Length} passed"
            );
        }

        var prototype = arguments[1] is JsNull ? null : Receiver.Argument(realm, arguments[1]);
        if (arguments[0] is JsUndefined or JsNull)
        {
            throw realm.Errors.TypeError("Object.prototype.setPrototypeOf method called on null or undefined");
        }

        if (arguments[0] is not ObjectInstance target)
        {
            return arguments[0];
        }

        if (!target.Extensible)
        {
            throw realm.Errors.TypeError("Cannot add properties to this object because extensible is false.");
        }

        for (var holder = prototype; holder is not null; holder = holder.Prototype)
        {
            if (ReferenceEquals(holder, target))
            {
                throw realm.Errors.TypeError("Cyclic prototype \"NativeObject\" value not allowed.");
            }
        }

        return original.On(JsValue.Undefined, target, prototype ?? JsValue.Null);
    }
}
