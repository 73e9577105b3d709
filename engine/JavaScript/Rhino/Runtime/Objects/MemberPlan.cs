using System.Runtime.CompilerServices;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>
/// Which members of the standard objects a script needs replaced or hidden: only those whose name it mentions, so that
/// an ordinary script pays nothing. Worked out once for a script.
/// </summary>
internal sealed class MemberPlan
{
    private static readonly ConditionalWeakTable<RhinoScript, MemberPlan> Plans = [];

    private static readonly string[] Ways = ["eval", "Function", "globalThis", "constructor"];

    private readonly List<(
        StandardObject Object,
        List<NativeMember> Put,
        List<NativeValue> Values,
        List<JsString> Hide
    )> _steps = [];

    private MemberPlan(RhinoScript script)
    {
        foreach (var standard in StandardObjectList.All)
        {
            if (standard.Es6Only && script.Dialect == RhinoDialect.Aic)
            {
                continue;
            }

            List<NativeMember> put = [.. standard.Members.Where(member => Needs(script, standard, member))];
            var hidden =
                script.Dialect == RhinoDialect.Aic ? standard.Hidden + " " + standard.HiddenInAic : standard.Hidden;
            List<JsString> hide =
            [
                .. hidden
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Where(name => Mentions(script, standard, name))
                    .Select(name => new JsString(name)),
            ];
            List<NativeValue> values = [.. standard.Values.Where(value => Mentions(script, standard, value.Name))];
            if (put.Count + values.Count + hide.Count > 0)
            {
                _steps.Add((standard, put, values, hide));
            }
        }
    }

    /// <summary>Replaces and hides what a text of the realm needs beside what its earlier texts needed.</summary>
    public static void Apply(RhinoRealm realm, RhinoScript script)
    {
        if (script.ReachesAnything || script.MentionedNames.Contains("constructor"))
        {
            // What objects name as their constructor must be what the global name gives.
            foreach (var name in Scope.ReplacedGlobals.Makers.Keys.Where(name => script.MentionedNames.Contains(name)))
            {
                realm.Standard.Get(name);
            }
        }

        var plan = Plans.GetValue(script, static text => new MemberPlan(text));
        foreach (var (standard, put, values, hide) in plan._steps)
        {
            var holder = standard.Locate(realm);
            foreach (var name in hide.Where(name => realm.ReplacedMembers.Add((standard, name.ToString()))))
            {
                holder.RemoveOwnProperty(name);
            }

            foreach (var member in put.Where(member => realm.ReplacedMembers.Add((standard, member.Name))))
            {
                Put(realm, standard, holder, member);
            }

            foreach (var value in values.Where(value => realm.ReplacedMembers.Add((standard, value.Name))))
            {
                Put(realm, holder, value);
            }
        }
    }

    private static void Put(RhinoRealm realm, StandardObject standard, ObjectInstance holder, NativeMember member)
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
                        standard.Tag,
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

    private static bool Needs(RhinoScript script, StandardObject standard, NativeMember member) =>
        (member.Only is null || member.Only == script.Dialect)
        && (
            member.Trigger is ""
            || Mentions(script, standard, member.Name)
            || (member.Trigger is { } trigger && Mentions(script, standard, trigger))
            || (member.Name == "toSource" && Mentions(script, standard, "uneval"))
        );

    private static bool Mentions(RhinoScript script, StandardObject standard, string name) =>
        script.MentionedNames.Contains(name) || (script.ReachesAnything && Reaches(script, standard));

    /// <summary>Names made while running lead to members of values; to a global object only when it is named, or by way of code.</summary>
    private static bool Reaches(RhinoScript script, StandardObject standard) =>
        standard.Global is null
        || script.MentionedNames.Contains(standard.Global)
        || Ways.Any(script.MentionedNames.Contains);
}
