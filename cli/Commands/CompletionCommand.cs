using System.CommandLine;
using JourneySim.Cli.Commands.Options;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim completion SHELL</c>: a script that makes a shell complete commands, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly Argument<string> Shell = Words.Argument(
        "shell",
        "bash, zsh, fish or powershell",
        "bash",
        "zsh",
        "fish",
        "powershell"
    );

    public static Verb Verb { get; } =
        new("completion", "Write a script that completes command lines in a shell", RunAsync)
        {
            Takes = [Shell],
            Examples =
            [
                ("source <(journeysim completion bash)", "Bash, in ~/.bashrc"),
                ("source <(journeysim completion zsh)", "Zsh, in ~/.zshrc after compinit"),
                ("journeysim completion fish > ~/.config/fish/completions/journeysim.fish", "Fish"),
                ("journeysim completion powershell | Out-String | Invoke-Expression", "PowerShell, in $PROFILE"),
            ],
        };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        invocation.Out.Raw(
            invocation.Get(Shell) switch
            {
                "bash" => """
                _journeysim() {
                    local IFS=$'\n'
                    COMPREPLY=($(journeysim complete "$COMP_POINT" "$COMP_LINE" 2>/dev/null))
                }
                complete -o default -F _journeysim journeysim

                """,
                "zsh" => """
                _journeysim() {
                    local -a words_found
                    words_found=("${(@f)$(journeysim complete "$CURSOR" "$BUFFER" 2>/dev/null)}")
                    compadd -a words_found || _files
                }
                compdef _journeysim journeysim

                """,
                "fish" => """
                complete -c journeysim -a '(journeysim complete (string length (commandline -cp)) (commandline -cp) 2>/dev/null)'

                """,
                _ => """
                Register-ArgumentCompleter -Native -CommandName journeysim -ScriptBlock {
                    param($word, $line, $position)
                    journeysim complete $position "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
                }

                """,
            }
        );
        return Task.FromResult(ExitCode.Good);
    }
}
