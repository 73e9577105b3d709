using System.CommandLine;
using System.CommandLine.Parsing;
using JourneySim.Cli.Commands.Options;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Cli.Commands;

/// <summary>Finds everything that is wrong with a command line and says it at once.</summary>
internal static class UsageCheck
{
    public static void Require(ParseResult parsed, Surroundings around)
    {
        var mistakes = Mistakes(parsed).ToList();
        if (parsed.GetValue(OutputOptions.ShowSecrets) && (!around.OutIsTerminal || around.IsCi))
        {
            mistakes.Add(
                Mistake("--show-secrets is for a local terminal: secrets must not get into files and logs.", null)
            );
        }

        if (parsed.GetValue(OutputOptions.Quiet) && parsed.GetValue(OutputOptions.Verbose))
        {
            mistakes.Add(Mistake("--quiet and --verbose can't both be meant.", null));
        }

        if (mistakes.Count > 0)
        {
            throw new CommandFailure(ExitCode.Usage, mistakes);
        }
    }

    private static IEnumerable<Diagnostic> Mistakes(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var help = command is RootCommand ? "See journeysim --help." : $"See journeysim {command.Name} --help.";
        var unknown = UnknownOptions(parsed).ToList();
        if (unknown.Count > 0)
        {
            // What follows an unknown option is its value, most likely; no word about that.
            return unknown.Select(option =>
                Mistake($"There is no option {option}.", Near(option.Split('=')[0], OptionsOf(command)) ?? help)
            );
        }

        if (command is RootCommand)
        {
            return parsed.UnmatchedTokens is [var word, ..]
                ? [Mistake($"There is no command {word}.", Near(word, CommandsOf(command)) ?? help)]
                : [Mistake("A command is missing.", help)];
        }

        if (parsed.UnmatchedTokens.Count > 0)
        {
            return parsed.UnmatchedTokens.Select(word => Mistake($"\"{word}\" is one argument too many.", help));
        }

        return parsed.Errors.Select(error => Mistake(Words(error), help));
    }

    /// <summary>Words with a dash in front that no option took, wherever the parser put them.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        var meant = parsed
            .Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
            .Select(t => t.Value)
            .ToHashSet(StringComparer.Ordinal);
        return parsed
            .CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens.Select(t => t.Value))
            .Concat(parsed.UnmatchedTokens)
            .Where(word => word.StartsWith('-') && word.Length > 1 && meant.Contains(word))
            .Distinct(StringComparer.Ordinal);
    }

    private static string Words(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0, Option: var option } =>
                $"{option.Name} needs a value: {option.Name} {option.HelpName}.",
            ArgumentResult { Tokens.Count: 0, Argument: var argument, Parent: CommandResult } =>
                $"{argument.HelpName} is missing: {argument.Description}.",
            _ => error.Message,
        };

    private static string? Near(string word, IEnumerable<string> known) =>
        word.Length > 2 && NearestName.To(word, known) is { } near ? $"Did you mean {near}?" : null;

    private static IEnumerable<string> CommandsOf(Command command) =>
        command.Subcommands.Where(c => !c.Hidden).SelectMany(c => c.Aliases.Prepend(c.Name));

    private static IEnumerable<string> OptionsOf(Command command) =>
        command
            .Options.Concat(CommandList.Root.Options.Where(o => o.Recursive))
            .SelectMany(o => o.Aliases.Prepend(o.Name));

    private static Diagnostic Mistake(string message, string? hint) =>
        new("CLI1001", Severity.Error, message, Hint: hint);
}
