using JourneySim.Engine.Diagnostics;
using JourneySim.Linting;

namespace JourneySim.Cli.Rendering;

/// <summary>What <c>journeysim lint --json</c> writes: the findings, and how many of the nodes are simulated.</summary>
internal static class LintJson
{
    public static string Of(int exitCode, IReadOnlyList<Diagnostic> findings, NodeShare share) =>
        JsonDocuments.Write(writer =>
        {
            writer.WriteNumber("exitCode", exitCode);
            ErrorJson.Write(writer, findings);
            writer.WriteStartObject("nodes");
            writer.WriteNumber("total", share.Total);
            writer.WriteNumber("simulated", share.Simulated);
            writer.WriteNumber("stoodIn", share.StoodIn);
            writer.WriteStartObject("missing");
            foreach (var (type, count) in share.Missing)
            {
                writer.WriteNumber(type, count);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        });
}
