using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JourneySim.Conformance.Seed;
using JourneySim.Engine.JavaScript;

namespace JourneySim.Conformance;

/// <summary>The original token script in worlds that were not recorded, by the rules that the recordings show.</summary>
public sealed class SeedVariantTests
{
    private const string Key = "esv.service.account.privatekey";

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Theory]
    [InlineData("512", 86)]
    [InlineData("1024", 171)]
    [InlineData("3072", 512)]
    public async Task Keys_of_other_sizes_sign(string size, int characters)
    {
        var answer = await Answer(setup =>
            setup["esvs"]![Key] = setup["esvs"]![Key]!
                .GetValue<string>()
                .Replace("rsa2048-a", $"rsa{size}-z", StringComparison.Ordinal)
        );
        answer["outcome"]!.GetValue<string>().Should().Be("Success");
        var jwt = answer["requests"]![0]!["jwt"]!;
        jwt["signatureVerifies"]!.GetValue<bool>().Should().BeTrue();
        jwt["signatureChars"]!.GetValue<int>().Should().Be(characters);
    }

    [Theory]
    [InlineData(
        "p",
        "InternalError: Access to Java class \"sun.security.rsa.RSAPrivateKeyImpl\" is prohibited. (<Unknown source>#56)"
    )]
    [InlineData(
        "dp",
        "JavaException: java.lang.NullPointerException: Cannot invoke \"String.replaceAll(String, String)\" because \"<parameter1>\" is null"
    )]
    [InlineData(
        "qi",
        "JavaException: java.lang.NullPointerException: Cannot invoke \"String.replaceAll(String, String)\" because \"<parameter1>\" is null"
    )]
    [InlineData(
        "kty",
        "JavaException: java.lang.NullPointerException: Cannot invoke \"org.forgerock.json.jose.jwk.KeyType.equals(Object)\" because \"<local14>\" is null"
    )]
    public async Task A_key_without_one_of_its_numbers_fails_as_the_library_does(string number, string error)
    {
        var answer = await Answer(setup =>
        {
            var jwk = JsonNode.Parse(setup["esvs"]![Key]!.GetValue<string>())!.AsObject();
            jwk.Remove(number);
            setup["esvs"]![Key] = jwk.ToJsonString(Readable);
        });
        Logs(answer).Should().EndWith("Exception encountered " + error);
    }

    [Theory]
    [InlineData(
        "org.forgerock.util.promise.PromiseImpl",
        3,
        "InternalError: Access to Java class \"org.forgerock.util.promise.PromiseImpl\" is prohibited. (<Unknown source>#143)"
    )]
    [InlineData(
        "org.forgerock.http.protocol.Request",
        0,
        "TypeError: [JavaPackage org.forgerock.http.protocol.Request] is not a function, it is object."
    )]
    [InlineData(
        "org.forgerock.http.protocol.Entity",
        1,
        "InternalError: Access to Java class \"org.forgerock.http.protocol.Entity\" is prohibited. (<Unknown source>#170)"
    )]
    [InlineData("java.util.UUID", 0, "TypeError: Cannot call method \"randomUUID\" of undefined")]
    [InlineData("java.time.Clock", 0, "TypeError: Cannot call method \"systemUTC\" of undefined")]
    [InlineData(
        "java.lang.String",
        0,
        "InternalError: Access to Java class \"java.lang.String\" is prohibited. (<Unknown source>#195)"
    )]
    public async Task A_refused_class_is_named(string javaClass, int requests, string error)
    {
        var answer = await Answer(setup => setup["classes"]!["minus"] = new JsonArray(javaClass));
        answer["outcome"]!.GetValue<string>().Should().Be("Error");
        answer["requests"]!.AsArray().Should().HaveCount(requests);
        Logs(answer).Should().Contain(error);
    }

    [Theory]
    [InlineData("""{"status":599}""", "[Status: 599 Unknown]")]
    [InlineData("""{"status":404,"reason":"Nope"}""", "[Status: 404 Not Found]")]
    [InlineData(
        """{"sendThrows":{"class":"java.lang.NullPointerException"}}""",
        "exception:JavaException: java.lang.NullPointerException: null"
    )]
    [InlineData("""{"sendThrows":{"class":"java.lang.IllegalStateException"}}""", "exception:InternalError: null")]
    [InlineData("""{"sendReturns":null}""", "exception:TypeError: Cannot call method \"get\" of null")]
    [InlineData("""{"status":200,"body":""}""", "SyntaxError: Empty JSON string")]
    public async Task The_server_answers_otherwise(string entry, string log)
    {
        var answer = await Answer(setup => setup["http"] = new JsonArray(JsonNode.Parse(entry)));
        answer["outcome"]!.GetValue<string>().Should().Be("Error");
        Logs(answer).Should().Contain(log);
    }

    [Fact]
    public async Task A_token_that_is_a_number_is_kept_as_a_java_double()
    {
        var entry =
            """{"status":200,"headers":{"Content-Type":"application/json;charset=UTF-8"},"body":"{\"access_token\":12345}"}""";
        var answer = await Answer(setup => setup["http"] = new JsonArray(JsonNode.Parse(entry)));
        answer["stateAfter"]!["transient"]!["idmAccessToken"]!.ToJsonString().Should().Be("12345.0");
    }

    [Theory]
    [InlineData("", "Success")]
    [InlineData("TENANT.example.com:8443", "Success")]
    [InlineData("a b", "Error")]
    public async Task The_tenant_is_called_otherwise(string host, string outcome)
    {
        var answer = await Answer(setup => setup["esvs"]!["esv.tenant.env.fqdn"] = host);
        answer["outcome"]!.GetValue<string>().Should().Be(outcome, Logs(answer));
        if (outcome == "Success")
        {
            answer["requests"]![0]!["uri"]!.GetValue<string>().Should().Be($"https://{host}/am/oauth2/access_token");
        }
    }

    private static string Logs(JsonNode answer) =>
        string.Join('\n', answer["logs"]!.AsArray().Select(l => l!["message"]!.GetValue<string>()));

    private static async Task<JsonNode> Answer(Action<JsonNode> change)
    {
        SharedFolder.Require();
        var cancellation = TestContext.Current.CancellationToken;
        var folder = SharedFolder.Conformance!;
        var source = await File.ReadAllTextAsync(
            Path.Combine(folder, "..", "seeds", "getAccessToken.js"),
            cancellation
        );
        var cases = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "seed.json"), cancellation))!;
        var scenario = cases[0]!;
        change(scenario["setup"]!);
        using var runner = new SeedScenarioRunner(new ScriptHost(), source);
        var buffer = new ArrayBufferWriter<byte>();
        await using (var writer = new Utf8JsonWriter(buffer))
        {
            await runner.AnswerAsync(JsonElement.Parse(scenario.ToJsonString()), writer, cancellation);
        }

        return JsonNode.Parse(buffer.WrittenSpan)!;
    }
}
