using System.Buffers;
using System.Text.Json;
using JourneySim.Conformance.Tenant;
using JourneySim.Engine.JavaScript;

namespace JourneySim.Conformance;

/// <summary>Every recorded script of a Scripted Decision node does here what it did on a tenant.</summary>
public sealed class TenantTests
{
    private const string Dialect = "tenant";

    [Fact]
    public async Task Recorded_scripts_do_what_they_did_on_a_tenant()
    {
        SharedFolder.Require();
        var runner = new TenantCaseRunner(new ScriptHost());
        var wrong = new List<string>();
        foreach (var recording in TenantRecording.Read(Path.Combine(SharedFolder.Conformance!, "tenant.json")))
        {
            var difference = recording.DifferenceOf(await Answer(runner, recording));
            var known = KnownDivergences.All.ContainsKey((Dialect, recording.Id));
            if (difference is not null && !known)
            {
                wrong.Add($"{recording.Id} ({recording.Sure}): {difference}");
            }
            else if (difference is null && known)
            {
                wrong.Add($"{recording.Id}: agrees, but is listed in known-divergences.txt");
            }
        }

        wrong.Should().BeEmpty();
    }

    private static async Task<JsonElement> Answer(TenantCaseRunner runner, TenantRecording recording)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await using (var writer = new Utf8JsonWriter(buffer))
        {
            await runner.AnswerAsync(recording.Case, writer, TestContext.Current.CancellationToken);
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
