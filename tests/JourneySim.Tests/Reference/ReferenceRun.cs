using System.Text.Json;
using System.Text.RegularExpressions;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.Running;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes.Esvs;
using JourneySim.Loading;
using JourneySim.Testing.Journeys;
using JourneySim.Workspaces;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JourneySim.Tests.Reference;

/// <summary>One run of the reference journey with the original script, in the forms that the cases compare.</summary>
internal sealed partial class ReferenceRun
{
    public const string Account = "6f1f1bd6-5d0e-4d5f-9c39-5a1f0c6b7a10";
    public const string Fqdn = "openam-example.id.example.com";
    public const string Endpoint = $"https://{Fqdn}/am/oauth2/access_token";
    public const string KeyEsv = "esv-service-account-privatekey";

    private readonly TraceList trace;
    private readonly string key;

    private ReferenceRun(TraceList trace, JourneyResult result, string key, object? tokenInState)
    {
        (this.trace, this.key) = (trace, key);
        End = result switch
        {
            JourneyResult.Success => "success",
            JourneyResult.Failure => "failure",
            _ => result.ToString(),
        };
        Token = tokenInState;
    }

    public string End { get; }

    /// <summary>Node names with their outcomes.</summary>
    public IReadOnlyList<string> Path =>
        [
            .. trace
                .Events.OfType<TraceEvent.NodeLeft>()
                .Where(e => e.Outcome is not null)
                .Select(e => $"{e.NodeId}: {e.Outcome}"),
        ];

    /// <summary>The script's log without the prefix of its own, changing parts as placeholders.</summary>
    public IReadOnlyList<string> Logs =>
        [.. trace.Events.OfType<TraceEvent.Logged>().Select(l => $"{l.Method}: {Placeholders(l.Message)}")];

    public IReadOnlyList<HttpExchange> Calls =>
        [.. trace.Events.OfType<TraceEvent.HttpCalled>().Select(c => c.Exchange)];

    /// <summary>What the first node put into state, by layer and key.</summary>
    public IReadOnlyList<string> Changes =>
        [.. trace.Events.OfType<TraceEvent.NodeLeft>().First().Changes.Select(c => $"{c.Layer}.{c.Key}")];

    public object? Token { get; }

    public static async Task<ReferenceRun> Of(string root, ReferenceCase given, IScriptCoverage? coverage = null)
    {
        var source = OriginalScript.Require();
        if (given.Setting is { } setting)
        {
            source.Should().Contain(setting.Old);
            source = source.Replace(setting.Old, setting.New, StringComparison.Ordinal);
        }

        var script = new ScriptReplacement("Get access token", OriginalScript.Name, source);
        var example = EmbeddedExample.Load();
        var journey = JourneyLoading.Find(EmbeddedExample.Journey, example);
        var trace = new TraceList();
        var workspace = given.Change(journey.Workspace! with { Root = root });
        using var simulation = new Simulation(
            workspace,
            new RunSetup
            {
                ScriptRunner = new ScriptHost(),
                Scripts = [script],
                Esvs = given.Esvs,
                Http = given.Http,
                Upstream = given.Upstream,
                Trace = trace,
                ShowSecrets = true,
                Coverage = coverage,
            }
        );
        var run = simulation.Start(journey.Journey!);
        foreach (var (name, value) in given.State)
        {
            run.State.Shared[name] = value;
        }

        var step = await JourneyRunner.AdvanceAsync(run, []);
        while (step is JourneyStep.Asks asks)
        {
            step = await JourneyRunner.AdvanceAsync(run, [.. asks.Callbacks.Select(_ => CallbackAnswer.Unchanged)]);
        }

        var token = trace
            .Events.OfType<TraceEvent.NodeLeft>()
            .First()
            .Changes.FirstOrDefault(c => c is { Layer: "transient", Key: "idmAccessToken" });
        return new ReferenceRun(
            trace,
            ((JourneyStep.Ended)step).Result,
            simulation.Esvs.FindSecret(KeyEsv) ?? "",
            token?.After is { } text ? JsonDocument.Parse(text).RootElement.GetString() : null
        );
    }

    /// <summary>The form of a call, decoded; the assertion is checked by a library that is not ours.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FormOf(HttpExchange call)
    {
        var form = call
            .RequestBody.Split('&')
            .Select(field => field.Split('=', 2))
            .ToDictionary(f => Uri.UnescapeDataString(f[0]), f => Uri.UnescapeDataString(f[1]), StringComparer.Ordinal);
        var checkedToken = await new JsonWebTokenHandler().ValidateTokenAsync(
            form["assertion"],
            new TokenValidationParameters
            {
                IssuerSigningKey = new JsonWebKey(key),
                ValidIssuer = Account,
                ValidAudience = Endpoint,
                RequireExpirationTime = true,
                RequireSignedTokens = true,
                ValidAlgorithms = ["RS256"],
            }
        );
        checkedToken.IsValid.Should().BeTrue($"{checkedToken.Exception}");
        form["assertion"] = Claims((JsonWebToken)checkedToken.SecurityToken);
        return form;
    }

    private static string Claims(JsonWebToken token)
    {
        var header = Base64UrlEncoder.Decode(token.EncodedHeader);
        var claims = Base64UrlEncoder.Decode(token.EncodedPayload);
        return header + " " + Number().Replace(Uuid().Replace(claims, "\"jti\":\"<UUID>\""), "\"exp\":<EXP>");
    }

    private string Placeholders(string text)
    {
        const string Prefix = "***Get Access Token Demo ";
        text = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : text;
        if (Token is string token)
        {
            text = text.Replace(token, "<TOKEN>", StringComparison.Ordinal);
        }

        return Jwt().Replace(text, "<JWT>");
    }

    [GeneratedRegex("eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+")]
    private static partial Regex Jwt();

    [GeneratedRegex("\"jti\":\"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\"")]
    private static partial Regex Uuid();

    [GeneratedRegex("\"exp\":[0-9]{10}(?=[,}])")]
    private static partial Regex Number();
}
