using JourneySim.Engine.Esvs;

namespace JourneySim.Conformance;

/// <summary>The environment variables of one case, by the names scripts ask for.</summary>
internal sealed class CaseEsvs(IReadOnlyDictionary<string, string> values) : IEsvs
{
    public IEnumerable<string> Names => values.Keys;

    public string? Find(string propertyName) =>
        values.GetValueOrDefault(propertyName) ?? values.GetValueOrDefault(propertyName.Replace('-', '.'));
}
