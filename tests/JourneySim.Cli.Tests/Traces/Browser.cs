using System.Buffers;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Traces;

/// <summary>A real browser, driven over the Chrome DevTools Protocol. It has no network: pages have to open offline.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    private readonly ClientWebSocket socket = new();
    private readonly List<string> problems = [];
    private readonly Process process;
    private readonly TemporaryFolder profile;
    private int last;

    private Browser(Process process, TemporaryFolder profile) => (this.process, this.profile) = (process, profile);

    /// <summary>Where the browser is; null where there is none.</summary>
    public static string? Program { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    /// <summary>What went wrong in the page: errors of its script, what its policy refused, requests that wanted out.</summary>
    public IReadOnlyList<string> Problems => problems;

    public static async Task<Browser> OpenAsync(string file)
    {
        var start = new ProcessStartInfo(Program!) { RedirectStandardError = true, RedirectStandardOutput = true };
        var profile = new TemporaryFolder();
        string[] arguments =
        [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--proxy-server=127.0.0.1:9",
            "--remote-debugging-port=0",
            $"--user-data-dir={profile.Path}",
            "about:blank",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        var address = await AddressAsync(process);
        // Nobody reads what else it says, but its pipes must not fill.
        _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var browser = new Browser(process, profile);
        using var http = new HttpClient();
        var pages = JsonDocument.Parse(
            await http.GetStringAsync(
                new Uri($"http://{address.Authority}/json/list"),
                TestContext.Current.CancellationToken
            )
        );
        var page = pages.RootElement.EnumerateArray().First(p => p.GetProperty("type").GetString() == "page");
        await browser.socket.ConnectAsync(
            new Uri(page.GetProperty("webSocketDebuggerUrl").GetString()!),
            TestContext.Current.CancellationToken
        );
        foreach (var domain in (string[])["Page", "Runtime", "Log", "Network"])
        {
            await browser.SendAsync($"{domain}.enable", "{}");
        }

        await browser.SendAsync("Page.navigate", JsonSerializer.Serialize(new { url = new Uri(file).AbsoluteUri }));
        for (var i = 0; i < 100 && await browser.EvaluateAsync("document.readyState") != "complete"; i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return browser;
    }

    /// <summary>The value of an expression in the page, as text.</summary>
    public async Task<string> EvaluateAsync(string expression)
    {
        var answer = await SendAsync(
            "Runtime.evaluate",
            JsonSerializer.Serialize(new { expression = $"String({expression})" })
        );
        return answer.GetProperty("result").GetProperty("value").GetString()!;
    }

    public async Task PressAsync(string key)
    {
        foreach (var type in (string[])["keyDown", "keyUp"])
        {
            await SendAsync(
                "Input.dispatchKeyEvent",
                JsonSerializer.Serialize(
                    new
                    {
                        type,
                        key,
                        code = key,
                    }
                )
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        profile.Dispose();
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.IndexOf("ws://", StringComparison.Ordinal) is >= 0 and var at)
            {
                return new Uri(line[at..].Trim());
            }
        }

        throw new InvalidOperationException("The browser says no address.");
    }

    private async Task<JsonElement> SendAsync(string method, string parameters)
    {
        var id = ++last;
        var message = $$"""{"id":{{id}},"method":"{{method}}","params":{{parameters}}}""";
        await socket.SendAsync(
            Encoding.UTF8.GetBytes(message),
            WebSocketMessageType.Text,
            true,
            TestContext.Current.CancellationToken
        );
        while (true)
        {
            var answer = await ReceiveAsync();
            if (answer.TryGetProperty("id", out var answered) && answered.GetInt32() == id)
            {
                return answer.TryGetProperty("result", out var result)
                    ? result
                    : throw new InvalidOperationException($"{method}: {answer}");
            }

            Note(answer);
        }
    }

    private void Note(JsonElement happened)
    {
        var method = happened.GetProperty("method").GetString();
        var url =
            method == "Network.requestWillBeSent"
                ? happened.GetProperty("params").GetProperty("request").GetProperty("url").GetString()!
                : "";
        if (
            method is "Runtime.exceptionThrown" or "Log.entryAdded"
            || (
                url.Length > 0
                && !url.StartsWith("file:", StringComparison.Ordinal)
                && !url.StartsWith("about:", StringComparison.Ordinal)
            )
        )
        {
            problems.Add(happened.ToString());
        }
    }

    private async Task<JsonElement> ReceiveAsync()
    {
        var whole = new ArrayBufferWriter<byte>();
        while (true)
        {
            var part = await socket.ReceiveAsync(whole.GetMemory(65536), TestContext.Current.CancellationToken);
            whole.Advance(part.Count);
            if (part.EndOfMessage)
            {
                return JsonElement.Parse(whole.WrittenSpan);
            }
        }
    }
}
