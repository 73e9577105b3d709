using System.Text.RegularExpressions;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads <c>httpClients:</c>: instances of the Http Client service by name. An instance that says nothing has the service's own values.</summary>
internal static partial class HttpClientBlock
{
    public static IReadOnlyDictionary<string, HttpClientInstance> Read(
        IEnumerable<SourceMember> members,
        Mistakes mistakes
    )
    {
        var all = new Dictionary<string, HttpClientInstance>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var usual = new HttpClientInstance(member.Name);
            if (member.Value is SourceScalar { IsNull: true })
            {
                all[member.Name] = usual;
                continue;
            }

            var fields = Fields.Of(
                member.Value,
                $"HTTP client \"{member.Name}\"",
                mistakes,
                "enabled",
                "connectionTimeout",
                "responseTimeout",
                "clientCertificate",
                "serverTrust",
                "trustAllCertificates",
                "disableRevocationCheck",
                "proxy"
            );
            if (fields is not null)
            {
                all[member.Name] = usual with
                {
                    Enabled = fields.Flag("enabled") ?? true,
                    ConnectionTimeout = Timeout(fields, "connectionTimeout"),
                    ResponseTimeout = Timeout(fields, "responseTimeout"),
                    ClientCertificate = Label(fields, "clientCertificate"),
                    ServerTrust = Label(fields, "serverTrust"),
                    TrustsAllCertificates = fields.Flag("trustAllCertificates") ?? false,
                    SkipsRevocationCheck = fields.Flag("disableRevocationCheck") ?? false,
                    Proxy = Proxy(fields, mistakes),
                };
            }
        }

        return all;
    }

    private static TimeSpan Timeout(Fields fields, string key)
    {
        if (fields.Duration(key) is not { } time)
        {
            return HttpClientInstance.UsualTimeout;
        }

        if (time <= TimeSpan.Zero)
        {
            fields.Wrong(key, "longer than nothing, such as 5s", fields.Map.Find(key)!);
        }

        return time;
    }

    /// <summary>AM makes secret labels of identifiers: letters, digits and periods, no period at either end.</summary>
    private static string? Label(Fields fields, string key)
    {
        if (fields.Text(key) is { } text && !Identifier().IsMatch(text))
        {
            fields.Wrong(
                key,
                "an identifier of letters, digits and periods, without a period at either end",
                fields.Map.Find(key)!
            );
            return null;
        }

        return fields.Text(key);
    }

    private static HttpProxy? Proxy(Fields client, Mistakes mistakes)
    {
        if (
            client.Map.Find("proxy") is not { } value
            || Fields.Of(value, "a proxy", mistakes, "uri", "userName", "secret") is not { } proxy
            || proxy.Required("uri") is not { } text
        )
        {
            return null;
        }

        if (
            !Uri.TryCreate(text, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https")
            || uri.PathAndQuery != "/"
        )
        {
            proxy.Wrong("uri", "http://host:port or https://host:port", proxy.Map.Find("uri")!);
            return null;
        }

        return new HttpProxy(uri, proxy.Text("userName"), Label(proxy, "secret"));
    }

    [GeneratedRegex("^[a-zA-Z0-9]+([.]+[a-zA-Z0-9]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Identifier();
}
