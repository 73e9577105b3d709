using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>What is done to one standard object of a realm.</summary>
/// <param name="Object">The object.</param>
/// <param name="Members">Functions that are replaced.</param>
/// <param name="Values">Other members that are replaced.</param>
/// <param name="Hidden">Members that are taken away.</param>
internal sealed record MemberStep(
    StandardObject Object,
    IReadOnlyList<NativeMember> Members,
    IReadOnlyList<NativeValue> Values,
    IReadOnlyList<string> Hidden
)
{
    public bool IsEmpty => Members.Count + Values.Count + Hidden.Count == 0;

    /// <summary>Everything of this step that is not in another one.</summary>
    public MemberStep Without(MemberStep? other) =>
        other is null
            ? this
            : new(
                Object,
                [.. Members.Except(other.Members)],
                [.. Values.Except(other.Values)],
                [.. Hidden.Except(other.Hidden, StringComparer.Ordinal)]
            );

    public void Take(RhinoRealm realm)
    {
        var holder = Object.Locate(realm);
        foreach (var name in Hidden)
        {
            holder.RemoveOwnProperty((JsString)name);
        }

        foreach (var member in Members)
        {
            Put(realm, holder, member);
        }

        foreach (var value in Values)
        {
            Put(realm, holder, value);
        }
    }

    private void Put(RhinoRealm realm, ObjectInstance holder, NativeMember member)
    {
        var name = (JsString)member.Name;
        var own = holder.GetOwnProperty(name);
        // The engine underneath makes its function when it is first looked at: that stays so.
        var inherited =
            own == PropertyDescriptor.Undefined || own.IsAccessorDescriptor() ? holder.Get(name) as Function : null;
        holder.FastSetProperty(
            name,
            PropertyDescriptor.CreateLazy(
                () =>
                    new NativeFunction(
                        realm,
                        Object.Tag,
                        member.Name,
                        member.Length,
                        member.Make(realm, inherited ?? own.Value as Function)
                    ),
                PropertyFlag.NonEnumerable
            )
        );
    }

    private static void Put(RhinoRealm realm, ObjectInstance holder, NativeValue value) =>
        holder.FastSetProperty(
            value.Name,
            value.IsData
                ? new PropertyDescriptor(value.Make(realm), writable: true, value.Enumerable, configurable: true)
                : new GetSetPropertyDescriptor(
                    value.Make(realm),
                    JsValue.Undefined,
                    value.Enumerable,
                    configurable: true
                )
        );
}
