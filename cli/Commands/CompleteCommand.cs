using System.CommandLine;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim complete POSITION LINE</c>: what the shells' completion scripts ask.</summary>
internal static class CompleteCommand
{
    private static readonly Argument<int> Position = new("position") { HelpName = "POSITION" };
    private static readonly Argument<string> Line = new("line") { HelpName = "LINE" };

    public static Verb Verb { get; } =
        new("complete", "Say how a command line may go on", RunAsync) { Hidden = true, Takes = [Position, Line] };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var line = invocation.Get(Line) ?? "";
        var upTo = line[..Math.Clamp(invocation.Get(Position), 0, line.Length)];
        var words = upTo.Split(' ', 2);
        var rest = words.Length < 2 ? "" : words[1];
        var completions = CommandList.Root.Parse(rest).GetCompletions(rest.Length);
        foreach (var label in completions.Select(c => c.Label).Distinct(StringComparer.Ordinal))
        {
            invocation.Out.Raw(label + "\n");
        }

        return Task.FromResult(ExitCode.Good);
    }
}
