using System.Text.Json;
using JourneySim.Engine.Journeys;
using JourneySim.Loading.Journeys;
using JourneySim.Loading.Source;

namespace JourneySim.Exporting;

/// <summary>Which themes, providers and the like a journey needs: those it names, and all of a kind that its nodes choose from at run time.</summary>
internal sealed class KeptUse(Journey journey, JourneyExtras extras)
{
    private readonly string texts = string.Join(
        '\n',
        journey
            .AllNodes()
            .SelectMany(n => n.Settings.Values)
            .Select(s => s.Value.GetRawText())
            .Concat(extras.TreeMembers.Values.Select(v => v.GetRawText()))
    );

    public bool Of(string kind, string id, SourceValue value) =>
        kind switch
        {
            "nodeTypes" => journey
                .AllNodes()
                .Any(n => n.Type == $"designer-{id}" || n.Type == $"designer-{ServiceName(value)}"),
            "saml2Entities" or "circlesOfTrust" => journey.AllNodes().Any(n => n.Type == "product-Saml2Node"),
            "socialIdentityProviders" => journey
                .AllNodes()
                .Any(n =>
                    n.Type == "SelectIdPNode" || n.Type.StartsWith("SocialProviderHandler", StringComparison.Ordinal)
                ),
            _ => IsNamed(id) || ((value as SourceMap)?.Text("name") is { } name && IsNamed(name)),
        };

    private static string? ServiceName(SourceValue value) => (value as SourceMap)?.Text("serviceName");

    /// <summary>Stages hold JSON in a text, so a name may stand between escaped quotes.</summary>
    private bool IsNamed(string name) =>
        texts.Contains($"\"{JsonEncodedText.Encode(name)}\"", StringComparison.Ordinal)
        || texts.Contains($"\\\"{name}\\\"", StringComparison.Ordinal)
        || texts.Contains($"\\u0022{name}\\u0022", StringComparison.Ordinal);
}
