using System.CommandLine;
using System.CommandLine.Parsing;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Cli.Commands.Options;

/// <summary>Options and arguments that take one of a few words.</summary>
internal static class Words
{
    public static Option<string?> Option(string name, string description, params string[] words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', words) };
        option.Validators.Add(result => Check(result, name, words));
        option.CompletionSources.Add(words);
        return option;
    }

    public static Argument<string> Argument(string name, string description, params string[] words)
    {
        var argument = new Argument<string>(name) { Description = description, HelpName = name.ToUpperInvariant() };
        argument.Validators.Add(result => Check(result, name.ToUpperInvariant(), words));
        argument.CompletionSources.Add(words);
        return argument;
    }

    private static void Check(SymbolResult result, string name, string[] words)
    {
        foreach (var token in result.Tokens.Where(t => !words.Contains(t.Value, StringComparer.Ordinal)))
        {
            var near = NearestName.To(token.Value, words) is { } word ? $" Did you mean {word}?" : "";
            result.AddError($"{name} is one of {string.Join(", ", words)}, not \"{token.Value}\".{near}");
        }
    }
}
