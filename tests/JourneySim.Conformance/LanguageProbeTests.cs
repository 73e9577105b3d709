namespace JourneySim.Conformance;

/// <summary>Neighbours of the recorded texts, area by area; lines of <c>language-probes-known.txt</c> name the ones that still differ.</summary>
public sealed class LanguageProbeTests
{
    [Theory]
    [InlineData("aic")]
    [InlineData("am-es6")]
    public void Probes_of_the_language_are_answered_as_the_real_engine_did(string dialect)
    {
        var wrong = new List<string>();
        foreach (var probe in LanguageProbe.All(dialect))
        {
            var answer = probe.Answer(dialect);
            var known = LanguageProbe.Known.Contains($"{dialect} {probe.Id}");
            if (answer != probe.Expected && !known)
            {
                wrong.Add($"{probe.Id} {probe.Source}: expected {probe.Expected}, got {answer}");
            }
            else if (answer == probe.Expected && known)
            {
                wrong.Add($"{probe.Id}: agrees, but is listed as known");
            }
        }

        wrong.Should().HaveCount(0, string.Join('\n', wrong));
    }
}
