using System.Text;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes.Http;
using JourneySim.Importing;
using JourneySim.Loading.Source;
using JourneySim.Specs.Expectations;
using JourneySim.Specs.Snapshots;
using JourneySim.Workspaces;

namespace JourneySim.Specs.Recording;

/// <summary>Puts a recorded run together as a test file with one case.</summary>
internal static class RecordedCase
{
    public static string Write(CaseRecorder recorder, SpecOutcome outcome, Simulation simulation)
    {
        var answers = new RecordedAnswers(recorder.Events, simulation.Seeds, simulation.Mask);
        var steps = new StateList(recorder.Steps.Select(s => (object?)Step(s, answers)));
        var yaml = new StringBuilder();
        yaml.Append("# Recorded by journeysim run --record\n");
        if (answers.LeftOut)
        {
            yaml.Append("# Typed secrets are not written: \"")
                .Append(RecordedAnswers.Substitute)
                .Append("\" stands for them.\n");
        }

        yaml.Append("journey: ").Append(YamlText.Scalar(recorder.Journey)).Append("\ncases:\n");
        var given = new StateMap
        {
            ["name"] = $"ends in {EndExpectations.Name(outcome.Last)}",
            ["given"] = RecordedGiven.Of(recorder, simulation.Mask),
        };
        RecordedGiven.Put(given, "allow", Allowed(outcome));
        RecordedGiven.Put(given, "steps", steps);
        given["expect"] = RecordedExpectation.Of(outcome, simulation.Mask);
        YamlTree.Item(yaml, 2, given);
        return yaml.ToString();
    }

    private static StateList Allowed(SpecOutcome outcome) =>
        outcome.Trace.OfType<TraceEvent.HttpCalled>().Any(c => c.Exchange.AnsweredBy == FakeNetwork.Nobody)
            ? [UnmockedCalls.Waiver]
            : [];

    private static StateMap Step(RecordedStep step, RecordedAnswers answers) =>
        step switch
        {
            RecordedStep.Answer answer => new StateMap
            {
                ["callbacks"] = new StateList(answer.Asked.Select(c => c.Type)),
                ["answer"] = answers.Of(answer),
            },
            RecordedStep.Advance advance => new StateMap { ["advance"] = Durations.Write(advance.Time) },
            _ => new StateMap { ["resume"] = true },
        };
}
