using JourneySim.Conformance.Fuzzing;
using JourneySim.Conformance.Probe;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>
/// Runs the tests; or, asked <c>answer FILE</c>, prints what <c>journeysim eval --cases FILE</c> would, with the Java
/// object <c>host</c> bound that recorded cases use; or, asked <c>fuzz SEED COUNT</c>, compares programs from a grammar with the real engine.
/// </summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is ["answer", var file, .. var options])
        {
            var dialect = options is ["--dialect", var name] ? EvaluationCase.DialectOf(name) : RhinoDialect.Aic;
            var cases = await File.ReadAllTextAsync(file);
            Console.WriteLine(CaseAnswers.AnswerAll(cases, dialect, ProbeHost.Additions));
            return 0;
        }

        if (arguments is ["fuzz", .. var asked])
        {
            return FuzzCommand.Run(asked);
        }

        return arguments.Any(argument => argument is "--server" or "--internal-msbuild-node")
            ? await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(
                arguments,
                SelfRegisteredExtensions.AddSelfRegisteredExtensions
            )
            : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(arguments);
    }
}
