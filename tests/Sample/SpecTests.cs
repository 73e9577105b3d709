using JourneySim;

namespace Sample;

/// <summary>Every case of the *.test.yaml files is a case of the test explorer.</summary>
public sealed class SpecTests
{
    public static IEnumerable<object[]> Cases => JourneySpecs.In("journeys");

    [Theory, MemberData(nameof(Cases))]
    public Task Every_case_holds(string file, string name) => JourneySpecs.CheckAsync(file, name);
}
