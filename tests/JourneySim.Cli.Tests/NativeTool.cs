using System.Diagnostics;

namespace JourneySim.Cli.Tests;

/// <summary>The shipped program as a process: the native binary that <c>JOURNEYSIM_BINARY</c> names, else the one the build made.</summary>
internal static class NativeTool
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The native binary was published before the tests.</summary>
    public static bool Exists => Environment.GetEnvironmentVariable("JOURNEYSIM_BINARY") is { Length: > 0 };

    /// <summary>Runs the program, native or not.</summary>
    public static async Task<ToolResult> Run(
        string directory,
        Dictionary<string, string> variables,
        params string[] args
    )
    {
        using var process = Start(directory, variables, args);
        process.StandardInput.Close();
        return await Finish(process);
    }

    public static Process Start(string directory, Dictionary<string, string> variables, params string[] args)
    {
        var (file, words) = Command(args);
        var start = new ProcessStartInfo
        {
            FileName = file,
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in words)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var name in (string[])["CI", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "GITHUB_ACTIONS"])
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>The program and its arguments, native or not.</summary>
    public static (string File, IReadOnlyList<string> Args) Command(params string[] args)
    {
        var binary = Environment.GetEnvironmentVariable("JOURNEYSIM_BINARY");
        return string.IsNullOrEmpty(binary)
            ? ("dotnet", [typeof(Surroundings).Assembly.Location, .. args])
            : (binary, args);
    }

    /// <summary>Reads what the process writes until it ends.</summary>
    public static async Task<ToolResult> Finish(Process process)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new ToolResult(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
