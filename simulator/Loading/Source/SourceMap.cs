using JourneySim.Engine.Diagnostics;

namespace JourneySim.Loading.Source;

/// <summary>A map in the order of the file; no name comes twice.</summary>
internal sealed class SourceMap : SourceValue
{
    private const int FewMembers = 8;

    private readonly Dictionary<string, SourceMember>? byName;

    public SourceMap(IReadOnlyList<SourceMember> members, SourceSpan span)
        : base(span)
    {
        Members = members;
        Size = 1;
        for (var i = 0; i < members.Count; i++)
        {
            Size += members[i].Value.Size;
        }

        if (members.Count > FewMembers)
        {
            byName = members.ToDictionary(m => m.Name, StringComparer.Ordinal);
        }
    }

    public IReadOnlyList<SourceMember> Members { get; }

    public override long Size { get; }

    public override string Described => Members.Count == 0 ? "an empty map" : "a map";

    public SourceMember? Member(string name)
    {
        if (byName is not null)
        {
            return byName.GetValueOrDefault(name);
        }

        for (var i = 0; i < Members.Count; i++)
        {
            if (string.Equals(Members[i].Name, name, StringComparison.Ordinal))
            {
                return Members[i];
            }
        }

        return null;
    }

    /// <summary>The value of that name, or null when it is absent or null.</summary>
    public SourceValue? Find(string name) =>
        Member(name)?.Value is { } value and not SourceScalar { IsNull: true } ? value : null;

    /// <summary>The text of that name, or null when it is absent or no scalar.</summary>
    public string? Text(string name) => (Find(name) as SourceScalar)?.Text;

    public SourceMap? Map(string name) => Find(name) as SourceMap;
}

/// <summary>One entry of a map.</summary>
internal sealed record SourceMember(string Name, SourceSpan NameSpan, SourceValue Value);
