using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>
/// Which members of the standard objects a script needs replaced or hidden: at first only those whose name it mentions, so that an ordinary script pays
/// nothing. Worked out once for a script.
/// </summary>
internal sealed class MemberPlan
{
    private static readonly ConditionalWeakTable<RhinoScript, MemberPlan> Plans = [];

    /// <summary>Names by which a script comes to code, or from a value to a global object.</summary>
    private static readonly string[] Ways = ["eval", "Function", "globalThis", "constructor"];

    private readonly RhinoScript _script;

    private MemberPlan(RhinoScript script)
    {
        _script = script;
        First = [.. Steps(script.Dialect, NeedsFirst, Mentions)];
    }

    /// <summary>Every name that stands for something else than in the engine underneath, or leads to one.</summary>
    public static FrozenSet<string> Names { get; } =
        StandardObjectList
            .All.SelectMany(standard =>
                standard
                    .Members.Where(member => member.Trigger != "")
                    .SelectMany(member => new[] { member.Name, member.Trigger ?? member.Name })
                    .Concat(standard.Values.Select(value => value.Name))
                    .Concat(HiddenIn(standard, RhinoDialect.Aic))
            )
            .Concat(Scope.ReplacedGlobals.Makers.Keys)
            .Concat(StandardObjectList.All.Select(standard => standard.Global).OfType<string>())
            .Concat(Ways)
            .Append("uneval")
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is done before the script runs.</summary>
    public IReadOnlyList<MemberStep> First { get; }

    /// <summary>What is done when a key that the script computed leads to some other name.</summary>
    public IReadOnlyList<MemberStep> Rest =>
        field ??= [
            .. Steps(_script.Dialect, static (_, _) => true, static (_, _) => true)
                .Select(all => all.Without(First.FirstOrDefault(first => ReferenceEquals(first.Object, all.Object))))
                .Where(static step => !step.IsEmpty),
        ];

    public static MemberPlan Of(RhinoScript script) => Plans.GetValue(script, static script => new MemberPlan(script));

    private static IEnumerable<MemberStep> Steps(
        RhinoDialect dialect,
        Func<StandardObject, NativeMember, bool> needs,
        Func<StandardObject, string, bool> mentions
    ) =>
        StandardObjectList
            .All.Where(standard => !standard.Es6Only || dialect != RhinoDialect.Aic)
            .Select(standard => new MemberStep(
                standard,
                [
                    .. standard.Members.Where(member =>
                        (member.Only is null || member.Only == dialect) && needs(standard, member)
                    ),
                ],
                [.. standard.Values.Where(value => mentions(standard, value.Name))],
                [.. HiddenIn(standard, dialect).Where(name => mentions(standard, name))]
            ))
            .Where(static step => !step.IsEmpty);

    private static string[] HiddenIn(StandardObject standard, RhinoDialect dialect) =>
        (dialect == RhinoDialect.Aic ? standard.Hidden + " " + standard.HiddenInAic : standard.Hidden).Split(
            ' ',
            StringSplitOptions.RemoveEmptyEntries
        );

    private bool NeedsFirst(StandardObject standard, NativeMember member) =>
        member.Trigger is ""
        || Mentions(standard, member.Name)
        || (member.Trigger is { } trigger && Mentions(standard, trigger))
        || (member.Name == "toSource" && Mentions(standard, "uneval"));

    private bool Mentions(StandardObject standard, string name) =>
        (_script.ReachesAnything || _script.MentionedNames.Contains(name)) && Reaches(standard);

    /// <summary>Values lead to their members; to a global object comes only who names it, or goes by way of code.</summary>
    private bool Reaches(StandardObject standard) =>
        standard.Global is null
        || _script.MentionedNames.Contains(standard.Global)
        || Ways.Any(_script.MentionedNames.Contains);
}
