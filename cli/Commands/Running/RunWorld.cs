using System.Collections;
using System.Globalization;
using System.Text.Json;
using JourneySim.Cli.Commands.Options;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Evaluation;
using JourneySim.Fakes.Esvs;
using JourneySim.Loading;
using JourneySim.Workspaces;

namespace JourneySim.Cli.Commands.Running;

/// <summary>What the options of a command line say about the world of a run.</summary>
internal static class RunWorld
{
    /// <param name="invocation">The command line.</param>
    /// <param name="standing">The clock stands also where nobody says when.</param>
    public static RunClock Clock(Invocation invocation, bool standing = false)
    {
        if (invocation.Get(WorldOptions.Now) is not { } now)
        {
            var machine = invocation.Around.Clock.GetUtcNow();
            return new RunClock(
                standing ? machine.AddTicks(-(machine.Ticks % TimeSpan.TicksPerSecond)) : null,
                invocation.Around.Clock
            );
        }

        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParse(now, CultureInfo.InvariantCulture, Utc, out var time)
            ? new RunClock(time, invocation.Around.Clock)
            : throw CommandFailure.Usage($"--now takes a time, not \"{now}\".", "Write it like 2026-01-31T12:00:00Z.");
    }

    public static RhinoDialect Dialect(Invocation invocation, RhinoDialect otherwise) =>
        invocation.Get(WorldOptions.Dialect) is { } name ? EvaluationCase.DialectOf(name) : otherwise;

    public static RunSetup Setup(Invocation invocation, RhinoDialect dialect, RunClock clock, ITraceSink trace) =>
        new()
        {
            Clock = clock,
            Seed = Seed(invocation),
            ScriptRunner = new ScriptHost(dialect),
            Esvs = Esvs(invocation),
            Scripts = Replacements(invocation),
            Live = invocation.All(WorldOptions.Live),
            Upstream = Upstream(invocation),
            Trace = trace,
            ShowSecrets = invocation.Is(OutputOptions.ShowSecrets),
        };

    public static JourneyRequest Request(Invocation invocation) =>
        new()
        {
            Headers = Pairs(invocation, WorldOptions.Header),
            Parameters = Pairs(invocation, WorldOptions.Param),
            Cookies = Pairs(invocation, WorldOptions.Cookie)
                .GroupBy(c => c.Key, StringComparer.Ordinal)
                .ToDictionary(c => c.Key, c => c.Last().Value, StringComparer.Ordinal),
        };

    /// <summary>The session that the run begins with; null without one.</summary>
    public static Session? Session(Invocation invocation, Workspace workspace)
    {
        if (invocation.Get(WorldOptions.Session) is not { } name)
        {
            return null;
        }

        if (workspace.Sessions.TryGetValue(name, out var session))
        {
            return session;
        }

        var near = NearestName.To(name, workspace.Sessions.Keys);
        throw CommandFailure.Usage(
            $"There is no session \"{name}\" in journeysim.yaml.",
            near is not null
                ? $"Did you mean \"{near}\"?"
                : "Write one: sessions: { name: { user: demo, authLevel: 1 } }"
        );
    }

    public static void FillState(Invocation invocation, JourneyState state)
    {
        foreach (var (name, value) in NamedValue.Read("--state", invocation.All(WorldOptions.State)))
        {
            state.Shared[name] = StateValue(value);
        }
    }

    /// <summary>JSON where the text is JSON, else the text itself.</summary>
    private static object? StateValue(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return StateJson.Read(json.RootElement);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    /// <param name="invocation">The command line.</param>
    /// <param name="fromEnvironment">Variables of the environment that are named like ESVs count too.</param>
    public static List<EsvRecord> Esvs(Invocation invocation, bool fromEnvironment = true)
    {
        var set = EsvOptions.Set(invocation.All(EsvSettings.Set));
        var mistakes = new List<Diagnostic>(set.Mistakes);
        var records = new List<EsvRecord>(
            fromEnvironment ? EsvOptions.Environment(new Hashtable(invocation.Around.Environment)) : []
        );
        foreach (var file in invocation.All(EsvSettings.FromFile))
        {
            var reading = EsvFiles.Read(file, invocation.ReadFile(file, "The file of ESVs"), invocation.Sources);
            records.AddRange(reading.Records);
            mistakes.AddRange(reading.Mistakes);
        }

        records.AddRange(set.Records);
        records.AddRange(EsvOptions.Unset(invocation.All(EsvSettings.Unset)));
        return mistakes.Count == 0 ? records : throw new CommandFailure(ExitCode.Usage, mistakes);
    }

    /// <summary>A script that stands in for none is a mistake; the texts of the others are known to messages.</summary>
    public static void CheckReplacements(RunSetup setup, JourneyReading reading)
    {
        var mistakes = setup.Scripts.Select(s => s.Check(reading.Workspace!)).OfType<Diagnostic>().ToList();
        if (mistakes.Count > 0)
        {
            throw new CommandFailure(ExitCode.Usage, mistakes);
        }

        foreach (var script in setup.Scripts)
        {
            reading.Sources.Add(script.File, script.Source);
        }
    }

    public static List<ScriptReplacement> Replacements(Invocation invocation) =>
        [
            .. NamedValue
                .Read("--script", invocation.All(WorldOptions.Script))
                .Select(r => new ScriptReplacement(r.Name, r.Value, invocation.ReadFile(r.Value, "The script"))),
        ];

    private static int? Seed(Invocation invocation) =>
        invocation.Get(WorldOptions.Seed) is not { } text ? null
        : int.TryParse(text, CultureInfo.InvariantCulture, out var seed) ? seed
        : throw CommandFailure.Usage($"--seed takes a whole number, not \"{text}\".", "Write it like --seed 42.");

    private static Uri? Upstream(Invocation invocation) =>
        invocation.Get(WorldOptions.Upstream) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri
        : throw CommandFailure.Usage(
            $"--upstream takes an address, not \"{text}\".",
            "Write it like http://localhost:8080."
        );

    private static List<KeyValuePair<string, string>> Pairs(
        Invocation invocation,
        System.CommandLine.Option<string[]> option
    ) => [.. NamedValue.Read(option.Name, invocation.All(option)).Select(p => KeyValuePair.Create(p.Name, p.Value))];
}
