using System.Text.Json;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Evaluation;

namespace JourneySim.Conformance.Fuzzing;

/// <summary>The programs of a seed: four of five by the grammar, the others recorded texts that were changed.</summary>
internal static class Programs
{
    private static readonly Lazy<Mutation> Recorded = new(() =>
    {
        using var document = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "language-probes.json"))
        );
        return new Mutation([
            .. document.RootElement.EnumerateArray().Select(probe => JsonStrings.Read(probe.GetProperty("source"))),
        ]);
    });

    public static IEnumerable<FuzzProgram> Of(ulong seed, int from, int count, RhinoDialect dialect) =>
        Enumerable.Range(from, count).Select(index => Of(seed, index, dialect));

    private static FuzzProgram Of(ulong seed, int index, RhinoDialect dialect)
    {
        var chance = new Chance((seed * 1_000_003) + (ulong)index);
        return chance.Percent(20) ? Recorded.Value.Next(chance) : new Author(chance, dialect).Program();
    }
}
