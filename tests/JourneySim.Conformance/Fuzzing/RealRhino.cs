using System.Diagnostics;
using System.Text;
using System.Text.Json;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Evaluation;

namespace JourneySim.Conformance.Fuzzing;

/// <summary>The real engine behind the recordings, asked for many programs at once. It needs Java and stands beside the recordings.</summary>
internal sealed class RealRhino(string program)
{
    /// <summary>The one beside the recordings, or null where there is none.</summary>
    public static RealRhino? Beside(string? recordings) =>
        recordings is not null && File.Exists(Path.Combine(recordings, "..", "rhino", "rhino-oracle"))
            ? new RealRhino(Path.Combine(recordings, "..", "rhino", "rhino-oracle"))
            : null;

    /// <summary>What each program ends with, in the form of <see cref="LanguageRecording.Decisive(EvaluationAnswer)"/> with the line; null where it did not answer.</summary>
    public IReadOnlyList<Verdict?> Ask(IReadOnlyList<string> sources, RhinoDialect dialect)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "[" + string.Join(",\n", sources.Select(Case)) + "]", Encoding.ASCII);
            var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var option in Options(dialect, file))
            {
                start.ArgumentList.Add(option);
            }

            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            using var answers = JsonDocument.Parse(text);
            return [.. answers.RootElement.EnumerateArray().Select(answer => Verdict.Of(answer.GetProperty("rhino")))];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Case(string source, int index) => $"{{\"id\":\"{index}\",\"source\":{Ascii(source)}}}";

    private static string Ascii(string text) =>
        string.Concat(JsonStrings.Quote(text).Select(c => c < 127 ? c.ToString() : $"\\u{(int)c:x4}"));

    private static string[] Options(RhinoDialect dialect, string file) =>
        [
            "--version",
            dialect == RhinoDialect.AmEs6 ? "200" : "0",
            "--scope",
            "am",
            "--map-access",
            "--timeout",
            "2000",
            "--batch",
            file,
        ];
}
