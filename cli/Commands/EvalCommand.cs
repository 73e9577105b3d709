using System.CommandLine;
using System.Text.Json;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Commands.Running;
using JourneySim.Cli.Rendering;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;
using JourneySim.Evaluation;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim eval</c>: the author's scratch pad, and the answers to recorded cases.</summary>
internal static class EvalCommand
{
    private static readonly Argument<string?> File = new("file")
    {
        Description = "A script; - or nothing reads standard input",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Text = new("--expression", "-e")
    {
        Description = "The script itself",
        HelpName = "SRC",
    };

    private static readonly Option<string?> Cases = new("--cases")
    {
        Description = "Answer a JSON array of cases with a JSON array",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Source = new("--source")
    {
        Description = "The script of those cases that bring none",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Engine = Words.Option(
        "--engine",
        "The generation of bindings",
        "legacy",
        "nextgen"
    );

    public static Verb Verb { get; } =
        new("eval", "Run a script or a snippet as AIC would, and show its value", RunAsync)
        {
            Takes = [File],
            Groups =
            [
                ("What to run", [Text, Cases, Source, Engine, WorldOptions.Dialect]),
                ("What the script meets", [.. WorldOptions.Request, .. EsvSettings.All, .. WorldOptions.Outside]),
            ],
            Examples =
            [
                ("journeysim eval -e '1 + 1'", "A snippet"),
                ("journeysim eval -e 'let x = 1'", "What AIC refuses, with its words"),
                ("journeysim eval --dialect am-es6 -e 'let x = 1; x'", "The same where ES6 is on"),
                (
                    "journeysim eval -e 'nodeState.get(\"x\")' --state x=1",
                    "With the bindings of a Scripted Decision node"
                ),
                ("journeysim eval --engine nextgen scripts/decide.js", "A script file with next-generation bindings"),
                ("journeysim eval --cases cases.json", "Recorded cases"),
            ],
        };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) =>
        invocation.Get(Cases) is { } file
            ? AnswerAsync(invocation, file, cancellation)
            : ScratchPad.RunAsync(invocation, ScriptOf(invocation), cancellation);

    private static async Task<int> AnswerAsync(Invocation invocation, string file, CancellationToken cancellation)
    {
        var source = invocation.Get(Source) is { } script ? invocation.ReadFile(script, "The script") : null;
        using var cases = new CaseFile(RunWorld.Dialect(invocation, RhinoDialect.Aic), source);
        try
        {
            var text = invocation.ReadFile(file, "The file of cases");
            invocation.Out.Raw(await cases.AnswerAllAsync(text, cancellation).ConfigureAwait(false) + "\n");
        }
        catch (JsonException wrong)
        {
            throw CommandFailure.DoesNotLoad(
                $"{file} can't be answered: {wrong.Message}.",
                "A JSON array of cases is expected; scenarios without a source need --source FILE."
            );
        }

        if (cases.Bug is { } bug)
        {
            new DiagnosticView(invocation.Sources).Show(invocation.Error, BugReport.Of(bug, "eval"));
            return ExitCode.Bug;
        }

        return ExitCode.Good;
    }

    private static Script ScriptOf(Invocation invocation)
    {
        var generation =
            invocation.Get(Engine) == "nextgen" ? ScriptGeneration.NextGeneration : ScriptGeneration.Legacy;
        if (invocation.Get(Text) is { } text)
        {
            return invocation.Get(File) is null
                ? new Script("snippet", "snippet", text, "snippet", generation)
                : throw CommandFailure.Usage("A file and -e can't both be meant.");
        }

        if (invocation.Get(File) is { } file and not "-")
        {
            return new Script(file, Path.GetFileName(file), invocation.ReadFile(file, "The script"), file, generation);
        }

        return invocation.Get(File) is null && invocation.Around.InIsTerminal
            ? throw CommandFailure.Usage("There is no script.", "Give a file, -e SRC, or a script on standard input.")
            : new Script("stdin", "stdin", invocation.Around.In.ReadToEnd(), "stdin", generation);
    }
}
