using JourneySim.Fakes.Esvs;
using JourneySim.Loading.Source;
using JourneySim.Workspaces.Blocks;

namespace JourneySim.Loading.AmExports;

/// <summary>The ESV variables that an export carries. Exports never hold the values of secrets.</summary>
internal static class ExportEsvs
{
    private static readonly string[] Known = ["valueBase64", "expressionType", "value", "description"];

    public static IReadOnlyList<EsvRecord> Of(ExportPool pool, string realm)
    {
        var members = pool.LookUp(realm)
            .SelectMany(r => r.Variables)
            .Where(v => v.Value.Member("valueBase64") is not null || v.Value.Member("value") is not null)
            .DistinctBy(v => v.Key, StringComparer.Ordinal)
            .Select(v => new SourceMember(v.Key, v.Value.Span, Only(v.Value)));
        return EsvBlock.Read(members, "export", pool.Mistakes);
    }

    private static SourceMap Only(SourceMap variable) =>
        new([.. variable.Members.Where(m => Known.Contains(m.Name, StringComparer.Ordinal))], variable.Span);
}
