using System.CommandLine;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Commands.Running;
using JourneySim.Cli.Rendering;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;
using JourneySim.Linting;
using JourneySim.Loading;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim lint</c>: mistakes before anything runs.</summary>
internal static class LintCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Workspaces, journeys, exports or scripts; the workspace here by default",
        HelpName = "PATH",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> Strict = new("--strict") { Description = "Warnings end with code 3 as well" };

    private static readonly Option<string?> Engine = Words.Option(
        "--engine",
        "The generation of scripts that are named alone",
        "legacy",
        "nextgen"
    );

    public static Verb Verb { get; } =
        new("lint", "Find what AIC would refuse or quietly compute differently, and faults of journeys", RunAsync)
        {
            AlsoCalled = ["validate"],
            Takes = [Paths],
            Groups = [("How", [Strict, WorldOptions.Dialect, Engine])],
            Examples =
            [
                ("journeysim lint", "The workspace around this folder"),
                ("journeysim lint journeys/login.yaml scripts/decide.js", "Single files"),
                ("journeysim lint --dialect am-es6", "For a self-managed AM with ES6 on"),
            ],
        };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var paths = invocation.Get(Paths) is { Length: > 0 } given
            ? given
            : [invocation.Get(OutputOptions.Workspace) ?? "."];
        var found = new List<Diagnostic>();
        var share = NodeShare.None;
        foreach (var path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            var (findings, nodes) = Check(invocation, path);
            found.AddRange(findings);
            share = share.Plus(nodes);
        }

        var code = found.Exists(d =>
            d.Severity == Severity.Error || (d.Severity == Severity.Warning && invocation.Is(Strict))
        )
            ? ExitCode.DoesNotLoad
            : ExitCode.Good;
        if (invocation.Json)
        {
            invocation.Out.Raw(LintJson.Of(code, found, share) + "\n");
            return Task.FromResult(code);
        }

        if (!invocation.Quiet)
        {
            new DiagnosticView(invocation.Sources).Show(invocation.Out, found);
        }

        GitHubAnnotations.Write(invocation, found);
        ShareLine.Show(invocation.Error, share);
        Summary(invocation.Error, found, code);
        return Task.FromResult(code);
    }

    private static (IReadOnlyList<Diagnostic> Findings, NodeShare Nodes) Check(Invocation invocation, string path)
    {
        RhinoDialect? dialect = invocation.Get(WorldOptions.Dialect) is null
            ? null
            : RunWorld.Dialect(invocation, RhinoDialect.Aic);
        if (path.EndsWith(".js", StringComparison.OrdinalIgnoreCase))
        {
            var generation =
                invocation.Get(Engine) == "nextgen" ? ScriptGeneration.NextGeneration : ScriptGeneration.Legacy;
            var source = invocation.ReadFile(path, "The script");
            invocation.Sources.Add(path, source);
            var script = new Script(path, Path.GetFileName(path), source, path, generation);
            return (ScriptGate.Check(script, dialect ?? RhinoDialect.Aic, ScriptClasses.Default), NodeShare.None);
        }

        var full = invocation.Around.PathOf(path);
        if (!File.Exists(full) && !Directory.Exists(full))
        {
            throw CommandFailure.Usage(
                $"{path} is not there.",
                $"The path is taken from {invocation.Around.Directory}."
            );
        }

        var options = new LoadOptions { ShowRelativeTo = invocation.Around.Directory };
        var reading = WorkspaceLoader.Load(full, options);
        if (dialect is { } other && reading.Workspace is { } workspace)
        {
            reading = reading with { Workspace = workspace with { Dialect = other } };
        }

        invocation.Sources.AddAll(reading.Sources);
        return ([.. DiagnosticText.InOrder(Linter.Check(reading))], NodeShare.Of(reading));
    }

    private static void Summary(Screen screen, List<Diagnostic> found, int code)
    {
        var errors = found.Count(d => d.Severity == Severity.Error);
        var warnings = found.Count(d => d.Severity == Severity.Warning);
        if (errors + warnings == 0)
        {
            screen.Write(new InkLine().Add("■ ", Ink.StrongGood).Add("Nothing to complain about"));
            return;
        }

        screen.Line();
        screen.Write(
            new InkLine()
                .Add("■ ", code == ExitCode.Good ? Ink.Warn : Ink.StrongBad)
                .Add($"{Counted(errors, "error")}, {Counted(warnings, "warning")}")
        );
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
