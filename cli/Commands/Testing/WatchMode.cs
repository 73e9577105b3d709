using System.Threading.Channels;
using JourneySim.Cli.Rendering;
using JourneySim.Loading;
using JourneySim.Specs;
using JourneySim.Specs.Suites;

namespace JourneySim.Cli.Commands.Testing;

/// <summary><c>test --watch</c>: runs again what a saved file concerns, and what keys ask for, until somebody leaves. No broken file ends it.</summary>
internal sealed class WatchMode(Invocation invocation)
{
    private const string Keys = "a all · f failed · t filter · u update snapshots · q quit";

    private readonly HashSet<(string File, string Case)> failed = [];
    private readonly ParsedFiles parsed = new();
    private SpecDependencies? known;
    private string? filter;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (invocation.Around.IsCi)
        {
            throw CommandFailure.Usage(
                "--watch waits for somebody who saves files, and CI has nobody.",
                "Leave it out."
            );
        }

        var signals = Channel.CreateUnbounded<WatchSignal>(new UnboundedChannelOptions { SingleReader = true });
        var root = Root();
        using var changes = new FileChanges(root, invocation.Around.Clock, signals.Writer);
        WatchKeys.Listen(invocation.Around, signals.Writer, cancellation);
        await RoundAsync(TestWishes.None, null, cancellation).ConfigureAwait(false);
        while (await signals.Reader.WaitToReadAsync(cancellation).ConfigureAwait(false))
        {
            while (signals.Reader.TryRead(out var signal))
            {
                if (!await TakeAsync(signal, cancellation).ConfigureAwait(false))
                {
                    return ExitCode.Good;
                }
            }
        }

        return ExitCode.Good;
    }

    /// <summary>False when somebody leaves.</summary>
    private async Task<bool> TakeAsync(WatchSignal signal, CancellationToken cancellation)
    {
        switch (signal)
        {
            case WatchSignal.Quit:
                return false;
            case WatchSignal.Changed changed:
                await RoundAsync(TestWishes.None with { Filter = filter }, changed.Files, cancellation)
                    .ConfigureAwait(false);
                break;
            case WatchSignal.Filter { Text: var text }:
                filter = text.Length > 0 ? text : null;
                await RoundAsync(TestWishes.None with { Filter = filter }, null, cancellation).ConfigureAwait(false);
                break;
            case WatchSignal.Failed:
                await RoundAsync(
                        TestWishes.None with
                        {
                            Only = (spec, given) => failed.Contains((spec.File, given.Name)),
                        },
                        null,
                        cancellation
                    )
                    .ConfigureAwait(false);
                break;
            case WatchSignal.Update:
                await RoundAsync(TestWishes.None with { Filter = filter, Update = true }, null, cancellation)
                    .ConfigureAwait(false);
                break;
            case WatchSignal.All:
                filter = null;
                await RoundAsync(TestWishes.None, null, cancellation).ConfigureAwait(false);
                break;
        }

        return true;
    }

    /// <summary>One round. Whatever is wrong with files is told, and watching goes on.</summary>
    private async Task RoundAsync(TestWishes wishes, IReadOnlyList<string>? changed, CancellationToken cancellation)
    {
        try
        {
            var round = TestRound.Read(invocation, wishes with { Parsed = parsed });
            var before = known;
            known = new SpecDependencies(round.Reading, round.Selection.Suite, invocation.Around.Directory);
            if (changed is not null)
            {
                var affected = changed
                    .SelectMany(f => known.AffectedBy(f).Concat(before?.AffectedBy(f) ?? []))
                    .ToHashSet(StringComparer.Ordinal);
                if (affected.Count == 0 && round.Selection.Mistakes.Count == 0)
                {
                    return;
                }

                round = round.Only(affected);
            }

            Head(changed);
            var (summary, _) = await round.RunAsync(cancellation).ConfigureAwait(false);
            Remember(summary.Results);
        }
        catch (CommandFailure failure)
        {
            Head(changed);
            new DiagnosticView(invocation.Sources).Show(invocation.Error, failure.Diagnostics);
        }

        Foot();
    }

    private void Remember(IEnumerable<SpecResult> results)
    {
        foreach (var result in results)
        {
            var key = (result.Spec.File, result.Case.Name);
            if (TestRound.IsBad(result))
            {
                failed.Add(key);
            }
            else
            {
                failed.Remove(key);
            }
        }
    }

    private void Head(IReadOnlyList<string>? changed)
    {
        if (invocation.Around is { OutIsTerminal: true } && invocation.Around.Variable("TERM") != "dumb")
        {
            invocation.Out.Raw("\u001b[2J\u001b[3J\u001b[H");
        }

        if (changed is not null)
        {
            var names = changed.Select(f => Path.GetRelativePath(invocation.Around.Directory, f)).Take(3);
            var more = changed.Count > 3 ? $" and {changed.Count - 3} more" : "";
            invocation.Out.Write(new InkLine("  ").Add("↻ ", Ink.Ask).Add(string.Join(", ", names) + more));
        }
    }

    private void Foot()
    {
        if (!invocation.Quiet)
        {
            var also = failed.Count > 0 ? $"{failed.Count} failed so far · " : "";
            var only = filter is null ? "" : $"only \"{filter}\" · ";
            invocation.Out.Write(new InkLine("  ").Add($"watching · {also}{only}{Keys}", Ink.Quiet));
        }

        invocation.Out.Flush();
        invocation.Error.Flush();
    }

    /// <summary>The workspace's folder, also when its files are broken.</summary>
    private string Root()
    {
        var given =
            invocation.Get(Options.OutputOptions.Workspace)
            ?? (invocation.Get(TestOptions.Paths) is [var path, ..] ? TestSelection.Place(path).File : ".");
        return WorkspaceLoader.RootOf(invocation.Around.PathOf(given));
    }
}
