using JourneySim.Conformance.Probe;
using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>Every recorded text sees of Java what the real engine showed it, or fails with the same words.</summary>
public sealed class InteropTests
{
    [Theory]
    [InlineData("legacy/aic")]
    [InlineData("nextgen/aic")]
    [InlineData("legacy/am-es6")]
    public void Recorded_texts_see_Java_as_in_the_real_engine(string setting)
    {
        SharedFolder.Require();
        Compare(setting, InteropRecording.Read(setting));
    }

    [Theory]
    [InlineData("legacy/aic")]
    [InlineData("nextgen/aic")]
    [InlineData("legacy/am-es6")]
    public void Members_of_the_JDK_answer_as_recorded(string setting) =>
        Compare(setting, InteropRecording.ReadOwn(setting));

    private static void Compare(string setting, IReadOnlyDictionary<string, LanguageRecording> recordings)
    {
        var wrong = new List<string>();
        foreach (var (id, recording) in recordings)
        {
            var answer = LanguageRecording.Decisive(CaseAnswers.Answer(recording.Asked, ProbeHost.Additions));
            var known = KnownDivergences.All.ContainsKey((setting, id));
            if (answer != recording.Expected && !known)
            {
                wrong.Add($"{id}: expected {recording.Expected}, got {answer}");
            }
            else if (answer == recording.Expected && known)
            {
                wrong.Add($"{id}: agrees, but is listed in known-divergences.txt");
            }
        }

        wrong.Should().BeEmpty();
    }
}
