using JourneySim.Engine.Diagnostics;
using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>Every recorded text evaluates to what the real engine made of it, or fails with the same words.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("aic")]
    [InlineData("am-es6")]
    public void Recorded_texts_are_answered_as_the_real_engine_did(string dialect)
    {
        SharedFolder.Require();
        var recordings = LanguageRecording.Read(Path.Combine(SharedFolder.Conformance!, "language.json"), dialect);
        var wrong = new List<string>();
        foreach (var (id, recording) in recordings)
        {
            var answer = Answer(recording);
            var known = KnownDivergences.All.ContainsKey((dialect, id));
            if (answer != recording.Expected && !known)
            {
                wrong.Add($"{id}: expected {recording.Expected}, got {answer}");
            }
            else if (answer == recording.Expected && known)
            {
                wrong.Add($"{id}: agrees, but is listed in known-divergences.txt");
            }
            else if (Answer(recording) != answer)
            {
                wrong.Add($"{id}: {answer} at first, {Answer(recording)} from the scripts compiled before");
            }
        }

        wrong.Should().BeEmpty();
    }

    private static string Answer(LanguageRecording recording)
    {
        try
        {
            return LanguageRecording.Decisive(CaseAnswers.Answer(recording.Asked));
        }
        catch (NotSimulatedException missing)
        {
            return $"not simulated: {missing.What}";
        }
    }
}
