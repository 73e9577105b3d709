using System.Text;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>
/// Takes user name and password from request headers (PingAM Authentication node reference, "Zero Page Login Collector node";
/// am-external <c>ZeroPageLoginNode</c>).
/// </summary>
internal sealed class ZeroPageLoginNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "ZeroPageLoginNode",
            DisplayName = "Zero Page Login Collector",
            Settings =
            [
                new("usernameHeader", SettingKind.Text),
                new("passwordHeader", SettingKind.Text),
                new("allowWithoutReferer", SettingKind.Flag),
                new("referrerWhiteList", SettingKind.Texts),
            ],
            Outcomes = NodeType.TrueOrFalse,
            Create = settings => new ZeroPageLoginNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var names = Values(context, settings.Text("usernameHeader", "X-OpenAM-Username"));
        var passwords = Values(context, settings.Text("passwordHeader", "X-OpenAM-Password"));
        if (names.Count + passwords.Count == 0 || !RefererAllowed(context))
        {
            return Leave.Decided(false);
        }

        if (names.Count > 1 || passwords.Count > 1)
        {
            var most = Math.Max(names.Count, passwords.Count);
            return Leave.Failing($"Expecting only one header value for username and/or password but size is{most}");
        }

        if (names is [var name])
        {
            context.State.Shared["username"] = name;
        }

        if (passwords is [var password])
        {
            context.State.Transient["password"] = password;
        }

        return Leave.Decided(true);
    }

    private bool RefererAllowed(NodeContext context) =>
        Values(context, "referer") is [var referer, ..]
            ? settings.Flag("allowWithoutReferer", missing: true)
                || settings.Texts("referrerWhiteList").Contains(referer, StringComparer.Ordinal)
            : settings.Flag("allowWithoutReferer", missing: true);

    private static List<string> Values(NodeContext context, string header) =>
        [
            .. context
                .Request.Headers.Where(h => h.Key.Equals(header, StringComparison.OrdinalIgnoreCase))
                .Select(h => Decoded(h.Value)),
        ];

    /// <summary>An RFC 2047 word in UTF-8 and Base64, as AM's clients send names outside ASCII; others as they stand.</summary>
    private static string Decoded(string value) =>
        value.StartsWith("=?", StringComparison.Ordinal)
            ? value.Split('?') is ["=", var charset, "B" or "b", var text, "="]
            && charset.Equals("UTF-8", StringComparison.OrdinalIgnoreCase)
                ? Encoding.UTF8.GetString(Convert.FromBase64String(text))
                : throw new NotSimulatedException($"The MIME word {value} in a request header")
            : value;
}
