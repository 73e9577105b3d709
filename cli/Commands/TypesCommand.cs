using System.CommandLine;
using JourneySim.Cli.Commands.Options;
using JourneySim.Engine.Scripts;
using JourneySim.Typings;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim types</c>: TypeScript declarations, so that editors complete and check scripts.</summary>
internal static class TypesCommand
{
    private const string Legacy = "legacy";
    private const string NextGeneration = "nextgen";

    private static readonly Argument<string> Which = Words.Argument(
        "engine",
        "legacy (evaluatorVersion 1.0) or nextgen (2.0)",
        Legacy,
        NextGeneration
    );

    public static Verb Verb { get; } =
        new("types", "Write the TypeScript declarations of what scripts find", RunAsync)
        {
            Takes = [Which],
            Examples =
            [
                ("journeysim types legacy > types/legacy.d.ts", "For legacy scripts; name the file in a jsconfig.json"),
                ("journeysim types nextgen > types/nextgen.d.ts", "For next-generation scripts and libraries"),
            ],
        };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        invocation.Out.Raw(
            TypeDeclarations.Write(
                invocation.Get(Which) == Legacy ? ScriptGeneration.Legacy : ScriptGeneration.NextGeneration
            )
        );
        return Task.FromResult(ExitCode.Good);
    }
}
