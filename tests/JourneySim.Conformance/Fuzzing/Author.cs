using JourneySim.Engine.JavaScript.Rhino;

namespace JourneySim.Conformance.Fuzzing;

/// <summary>
/// Writes programs by a grammar of JavaScript: mostly what the dialect accepts, now and then what it refuses. All loops end and nothing
/// depends on the clock or on chance, so that two engines can be compared by what the program completes with.
/// </summary>
internal sealed partial class Author(Chance chance, RhinoDialect dialect)
{
    private static readonly string[] Pool = ["a", "b", "c", "d", "k", "x", "y"];

    private int _room = 60;
    private int _loops;
    private int _functions;
    private int _generators;

    private bool Es6 => dialect == RhinoDialect.AmEs6 || chance.Percent(2);

    /// <summary>A program of a few statements that tells all it saw.</summary>
    public FuzzProgram Program() =>
        chance.Below(10) switch
        {
            0 or 1 or 2 => Calls(),
            3 => Uncaught(),
            4 => Completing(),
            _ => Telling(),
        };

    private static readonly string[] Head =
    [
        "var log = [], $n = 0;",
        "function show(v) { try { return typeof v + ' ' + (v === null ? v : v === 0 ? 1 / v : typeof v == 'object' ? String(v) + JSON.stringify(v) : String(v)); } catch (e) { return 'unshown ' + e; } }",
        "function tell(v) { log.push(show(v)); return v; }",
        "function fail(e) { log.push(e instanceof Error ? e.name + ': ' + e.message + ' line ' + e.lineNumber : 'thrown ' + show(e)); }",
    ];

    private FuzzProgram Telling()
    {
        var body = new List<string>(Enumerable.Range(0, chance.Between(2, 6)).Select(_ => Told()));
        return new FuzzProgram("program", [.. Head, .. body, "log.join('\\n')"]);
    }

    private string Told() =>
        chance.Choose(
            (5, () => Statement(3)),
            (4, () => $"try {{ {Statement(3)} }} catch (e) {{ fail(e); }}"),
            (4, () => $"try {{ tell({Expression(4)}); }} catch (e) {{ fail(e); }}"),
            (1, () => $"try {{ {Statement(2)} {Statement(2)} }} catch (e) {{ fail(e); }}")
        );

    private FuzzProgram Uncaught() =>
        new("uncaught", [.. Enumerable.Range(0, chance.Between(1, 4)).Select(_ => Statement(3)), Expression(4)]);

    private FuzzProgram Completing() =>
        new("completion", [.. Enumerable.Range(0, chance.Between(1, 3)).Select(_ => Statement(3))]);

    private FuzzProgram Calls()
    {
        var body = new List<string>();
        for (var i = chance.Between(1, 4); i > 0; i--)
        {
            body.Add($"try {{ tell({BuiltInCall()}); }} catch (e) {{ fail(e); }}");
        }

        return new FuzzProgram("calls", [.. Head, .. body, "log.join('\\n')"]);
    }

    private string Name() => chance.OneOf(Pool);
}
