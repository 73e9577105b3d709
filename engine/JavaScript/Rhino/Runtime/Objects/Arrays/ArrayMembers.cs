using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Arrays;

/// <summary>The members of <c>Array</c> and its prototype.</summary>
internal static class ArrayMembers
{
    /// <summary>Works on anything; the engine underneath does the rest.</summary>
    private static readonly NativeWrap Generic = (realm, original, self, arguments) =>
        original.On(Receiver.Object(realm, self), arguments);

    /// <summary>A place in an array is Java's <c>Long</c>.</summary>
    private static readonly NativeWrap Place = (realm, original, self, arguments) =>
        original.On(Receiver.Object(realm, self), arguments) is var found && found is JsNumber place
            ? Texts.KeptNumbers.Long((long)place.AsNumber())
            : found;

    private static readonly NativeWrap WithCallback = (realm, original, self, arguments) =>
    {
        var target = Receiver.Object(realm, self);
        if (arguments.At(0).IsCallable())
        {
            return original.On(target, arguments);
        }

        JsValue[] given = arguments.Length == 0 ? [JsValue.Undefined] : arguments.Copied();
        given[0] = Receiver.Callback(realm, given[0]);
        return original.On(target, given);
    };

    private static readonly IReadOnlyList<NativeMember> Shared =
    [
        NativeMember.Of("join", 1, ArrayTexts.Join),
        NativeMember.Around("reverse", 0, ArrayEditing.Reverse),
        NativeMember.Of("sort", 1, ArraySort.Run),
        NativeMember.Around("push", 1, ArrayEditing.Push),
        NativeMember.Around("pop", 0, ArrayEditing.Pop),
        NativeMember.Around("shift", 0, ArrayEditing.Shift),
        NativeMember.Around("unshift", 1, ArrayEditing.Unshift),
        NativeMember.Around("splice", 2, ArraySplice.Run),
        NativeMember.Of("concat", 1, ArrayMaking.Concat),
        NativeMember.Around("slice", 2, ArrayMaking.Slice),
        NativeMember.Around("indexOf", 1, Place),
        NativeMember.Around("lastIndexOf", 1, Place),
        NativeMember.Around("every", 1, WithCallback),
        NativeMember.Around("filter", 1, WithCallback),
        NativeMember.Around("forEach", 1, WithCallback),
        NativeMember.Around("map", 1, WithCallback),
        NativeMember.Around("some", 1, WithCallback),
        NativeMember.Around("find", 1, WithCallback),
        NativeMember.Around("findIndex", 1, WithCallback),
        NativeMember.Around("reduce", 1, WithCallback),
        NativeMember.Around("reduceRight", 1, WithCallback),
    ];

    public static StandardObject Prototype { get; } =
        StandardObject.Prototype(
            "Array",
            [
                .. Shared,
                NativeMember.Of("toString", 0, (realm, self, _) => realm.ArrayTexts.Write(self, local: false)) with
                {
                    Trigger = "",
                },
                NativeMember.Of("toSource", 0, Sources.OfArray),
                NativeMember.Of("toLocaleString", 0, (realm, self, _) => realm.ArrayTexts.Write(self, local: true)),
                NativeMember.Of("fill", 1, ArrayEditing.Fill),
                NativeMember.Of("copyWithin", 2, ArrayEditing.CopyWithin),
                NativeMember.Around("keys", 0, Generic),
                NativeMember.Around("values", 0, Generic),
                NativeMember.Around("entries", 0, Generic),
                NativeMember.Around("includes", 1, Generic),
            ]
        ) with
        {
            Hidden = "at findLast findLastIndex flat flatMap toReversed toSorted toSpliced with",
        };

    public static StandardObject Constructor { get; } =
        StandardObject.Constructor(
            "Array",
            [.. Shared.Select(Static), NativeMember.Around("from", 1, ArrayMaking.From)]
        ) with
        {
            Hidden = "fromAsync",
        };

    /// <summary><c>Array.join(list, …)</c> is <c>list.join(…)</c>.</summary>
    private static NativeMember Static(NativeMember member) =>
        new(
            member.Name,
            member.Length,
            (realm, _) =>
            {
                var method = (Function)realm.ModernPrototype("Array").Get((JsString)member.Name);
                return (inner, self, arguments) =>
                    arguments.Length == 0
                        ? method.On(self, arguments)
                        : method.On(Receiver.Converted(inner, arguments[0]), arguments[1..]);
            }
        );
}
