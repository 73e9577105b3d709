using System.CommandLine;
using System.Text.Json;
using JourneySim.Cli.Commands.Options;
using JourneySim.Evaluation;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim eval</c>: the author's scratch pad, and the answers to recorded cases.</summary>
internal static class EvalCommand
{
    private static readonly Argument<string?> Script = new("file")
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
            Takes = [Script],
            Groups = [("What to run", [Text, Cases, Source, Engine, WorldOptions.Dialect])],
            Examples =
            [
                ("journeysim eval -e '1 + 1'", "A snippet"),
                ("journeysim eval -e 'let x = 1'", "What AIC refuses, with its words"),
                ("journeysim eval --dialect am-es6 -e 'let x = 1; x'", "The same where ES6 is on"),
                ("journeysim eval scripts/decide.js", "A script file"),
                ("journeysim eval --cases cases.json", "Recorded cases"),
            ],
        };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) =>
        invocation.Get(Cases) is { } file ? AnswerAsync(invocation, file) : ScratchAsync(invocation);

    private static Task<int> AnswerAsync(Invocation invocation, string file)
    {
        var dialect = EvaluationCase.DialectOf(invocation.Get(WorldOptions.Dialect) ?? "aic");
        try
        {
            var answers = CaseAnswers.AnswerAll(invocation.ReadFile(file, "The file of cases"), dialect);
            invocation.Out.Raw(answers + "\n");
            return Task.FromResult(ExitCode.Good);
        }
        catch (JsonException wrong)
        {
            throw CommandFailure.DoesNotLoad($"{file} is not a JSON array of cases: {wrong.Message}");
        }
    }

    private static Task<int> ScratchAsync(Invocation invocation) => Task.FromResult(ExitCode.Good);
}
