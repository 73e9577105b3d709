using System.CommandLine;
using JourneySim.Cli.Commands;
using JourneySim.Cli.Commands.Options;

namespace JourneySim.Cli.Rendering;

/// <summary>The help of the tool and of each command.</summary>
internal static class HelpView
{
    public static void Show(Screen screen, Verb? verb)
    {
        if (verb is null)
        {
            ShowRoot(screen);
        }
        else
        {
            ShowVerb(screen, verb);
        }
    }

    private static void ShowRoot(Screen screen)
    {
        screen.Line(CommandList.Root.Description!);
        Heading(screen, "Usage");
        screen.Line("  journeysim COMMAND [OPTIONS]");
        Heading(screen, "Commands");
        Columns(screen, [.. CommandList.All.Where(v => !v.Hidden).Select(v => (Usage(v, v.Name), v.Description!))]);
        Heading(screen, "Options of every command");
        Columns(screen, [.. OutputOptions.All.Append(CommandList.Help).Append(CommandList.Version).Select(Row)]);
        Heading(screen, "Exit codes");
        Columns(screen, [.. ExitCode.Meanings.Select(m => ($"{m.Code}", m.Meaning))]);
        Heading(screen, "Start with");
        Columns(
            screen,
            [
                ("journeysim run", "run the built-in example"),
                ("journeysim COMMAND --help", "what a command takes, with examples"),
            ]
        );
    }

    private static void ShowVerb(Screen screen, Verb verb)
    {
        screen.Line(verb.Description!);
        Heading(screen, "Usage");
        screen.Line($"  journeysim {Usage(verb, verb.Name)} [OPTIONS]");
        if (verb.Aliases.Count > 0)
        {
            screen.Line($"  also: {string.Join(", ", verb.Aliases)}", Ink.Quiet);
        }

        if (verb.Details is { } details)
        {
            screen.Line();
            screen.Line(details);
        }

        if (verb.Takes.Count > 0)
        {
            Heading(screen, "Arguments");
            Columns(screen, [.. verb.Takes.Select(a => (a.HelpName ?? a.Name, a.Description ?? ""))]);
        }

        foreach (var (heading, options) in verb.Groups)
        {
            Heading(screen, heading);
            Columns(screen, [.. options.Select(Row)]);
        }

        Heading(screen, "Options of every command");
        Columns(screen, [.. OutputOptions.All.Append(CommandList.Help).Select(Row)]);
        if (verb.Examples.Count > 0)
        {
            Heading(screen, "Examples");
            foreach (var (line, does) in verb.Examples)
            {
                screen.Line($"  {does}", Ink.Quiet);
                screen.Write(new InkLine("      ").Add($"    {line}"));
            }
        }
    }

    private static void Heading(Screen screen, string heading)
    {
        screen.Line();
        screen.Line(heading, Ink.Strong);
    }

    private static string Usage(Verb verb, string name) =>
        string.Join(' ', verb.Takes.Select(a => Bracketed(a)).Prepend(name));

    private static string Bracketed(Argument argument)
    {
        var name = argument.HelpName ?? argument.Name;
        var many = argument.Arity.MaximumNumberOfValues > 1 ? "…" : "";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}{many}]" : name + many;
    }

    private static (string, string) Row(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.Length == 2).Append(option.Name));
        return (
            (names[1] == '-' ? "    " : "") + (option.HelpName is { } value ? $"{names} {value}" : names),
            option.Description ?? ""
        );
    }

    private static void Columns(Screen screen, IReadOnlyList<(string Left, string Right)> rows)
    {
        var width = Math.Min(30, rows.Max(r => r.Left.Length));
        var hanging = new string(' ', width + 4);
        foreach (var (left, right) in rows)
        {
            var line = new InkLine(hanging).Add("  ").Add(left, Ink.Name);
            line.Add(left.Length > width ? "\n" + "" : new string(' ', width - left.Length + 2)).Add(right);
            screen.Write(line);
        }
    }
}
