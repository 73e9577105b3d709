using System.Buffers;
using System.Text.Json;
using JourneySim.Conformance.Tenant;
using JourneySim.Engine.JavaScript;
using JourneySim.Testing.Files;

namespace JourneySim.Conformance;

/// <summary>
/// Small scripts over every binding, written from what is known of AM before anybody looked at this product's answers. Each names its source:
/// a measurement on a tenant, a published source of AM, or the real Rhino.
/// </summary>
public sealed class AuditTests
{
    [Fact]
    public async Task Bindings_do_what_their_sources_say()
    {
        var runner = new TenantCaseRunner(new ScriptHost());
        var wrong = new List<string>();
        foreach (var audited in TenantRecording.Read(At("audit.json")))
        {
            var buffer = new ArrayBufferWriter<byte>();
            await using (var writer = new Utf8JsonWriter(buffer))
            {
                await runner.AnswerAsync(audited.Case, writer, TestContext.Current.CancellationToken);
            }

            if (audited.DifferenceOf(JsonElement.Parse(buffer.WrittenSpan)) is { } difference)
            {
                wrong.Add($"{audited.Id} ({audited.Sure}): {difference}");
            }
        }

        wrong.Should().BeEmpty();
    }

    private static string At(string file) => Path.Combine(Checkout.Root, "tests", "JourneySim.Conformance", file);
}
