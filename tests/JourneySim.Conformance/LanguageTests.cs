using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>Every recorded text evaluates to what the real engine made of it, or fails with the same words.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("aic", 310)]
    [InlineData("am-es6", 310)]
    public void Recorded_texts_are_answered_as_the_real_engine_did(string dialect, int stillWrong)
    {
        SharedFolder.Require();
        var recordings = LanguageRecording.Read(Path.Combine(SharedFolder.Conformance!, "language.json"), dialect);
        var wrong = new List<string>();
        foreach (var (id, recording) in recordings)
        {
            var answer = LanguageRecording.Decisive(CaseAnswers.Answer(recording.Asked));
            var known = KnownDivergences.All.ContainsKey((dialect, id));
            if (answer != recording.Expected && !known)
            {
                wrong.Add($"{id}: expected {recording.Expected}, got {answer}");
            }
            else if (answer == recording.Expected && known)
            {
                wrong.Add($"{id}: agrees, but is listed in known-divergences.txt");
            }
        }

        wrong.Should().HaveCountLessThanOrEqualTo(stillWrong, string.Join('\n', wrong));
    }
}
