using System.Buffers;
using System.Text.Json;
using JourneySim.Conformance.Seed;
using JourneySim.Engine.JavaScript;

namespace JourneySim.Conformance;

/// <summary>The original token script, unchanged, does in every recorded world what it did in the real engine.</summary>
public sealed class SeedTests
{
    private const string Dialect = "seed";

    [Fact]
    public async Task The_original_token_script_does_what_it_did_in_the_real_engine()
    {
        SharedFolder.Require();
        var source = await File.ReadAllTextAsync(
            Path.Combine(SharedFolder.Conformance!, "..", "seeds", "getAccessToken.js"),
            TestContext.Current.CancellationToken
        );
        using var runner = new SeedScenarioRunner(new ScriptHost(), source);
        var wrong = new List<string>();
        foreach (var recording in SeedRecording.Read(Path.Combine(SharedFolder.Conformance!, "seed.json")))
        {
            var difference = recording.DifferenceOf(await Answer(runner, recording));
            var known = KnownDivergences.All.ContainsKey((Dialect, recording.Id));
            if (difference is not null && !known)
            {
                wrong.Add($"{recording.Id}: {difference}");
            }
            else if (difference is null && known)
            {
                wrong.Add($"{recording.Id}: agrees, but is listed in known-divergences.txt");
            }
        }

        string.Join('\n', wrong).Should().BeEmpty();
    }

    private static async Task<JsonElement> Answer(SeedScenarioRunner runner, SeedRecording recording)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await using (var writer = new Utf8JsonWriter(buffer))
        {
            await runner.AnswerAsync(recording.Case, writer, TestContext.Current.CancellationToken);
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
