using System.Globalization;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Tracing;

namespace JourneySim.Nodes.Utilities;

/// <summary>Sets a cookie in the client (PingAM Authentication node reference, "Set Custom Cookie node"; am-external <c>SetCustomCookieNode</c>).</summary>
internal sealed class SetCustomCookieNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "SetCustomCookieNode",
            DisplayName = "Set Custom Cookie",
            Settings =
            [
                new("name", SettingKind.Text, Required: true),
                new("value", SettingKind.Text, Required: true),
                new("maxAge", SettingKind.Text),
                new("domain", SettingKind.Text),
                new("path", SettingKind.Text),
                new("useSecureCookie", SettingKind.Flag),
                new("useHttpOnlyCookie", SettingKind.Flag),
                new("sameSite", SettingKind.Text),
            ],
            Create = settings => new SetCustomCookieNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        context.Services.Script.Trace.Emit(
            new TraceEvent.CookieSet(settings.Text("name", ""), settings.Text("value", ""), [.. Attributes()])
            {
                At = context.Services.Clock.GetUtcNow(),
            }
        );
        return Leave.Single();
    }

    private IEnumerable<string> Attributes()
    {
        foreach (var (setting, name) in new[] { ("maxAge", "Max-Age"), ("domain", "Domain"), ("path", "Path") })
        {
            if (settings.Text(setting) is { Length: > 0 } value)
            {
                yield return $"{name}={value}";
            }
        }

        if (settings.Flag("useSecureCookie"))
        {
            yield return "Secure";
        }

        if (settings.Flag("useHttpOnlyCookie"))
        {
            yield return "HttpOnly";
        }

        var site = settings.Text("sameSite", "LAX").ToLower(CultureInfo.InvariantCulture);
        yield return $"SameSite={char.ToUpperInvariant(site[0])}{site[1..]}";
    }
}
