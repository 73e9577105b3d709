using System.Text;
using JourneySim.Engine.Esvs;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class JwtTests
{
    private const string Key = "0123456789abcdef0123456789abcdef";
    private readonly ScriptServices services = new()
    {
        Clock = TimeProvider.System,
        Random = RandomSource.Strong,
        Esvs = new NoEsvs(),
        Http = new HttpMessageInvoker(new HttpClientHandler()),
        Trace = new TraceFork(),
    };

    [Theory]
    [InlineData("SIGNED")]
    [InlineData("SIGNED_THEN_ENCRYPTED")]
    [InlineData("ENCRYPTED_THEN_SIGNED")]
    public void What_was_generated_validates_with_the_same_keys(string type)
    {
        var jwt = new JwtAssertion(services).Generate(Settings(type));
        var claims = new JwtValidator(services).Validate(
            new StateMap
            {
                ["jwtType"] = type,
                ["jwt"] = jwt,
                ["issuer"] = "https://example.com",
                ["subject"] = "probe",
                ["audience"] = "https://example.com",
                ["verificationKey"] = Encoding.UTF8.GetBytes(Key),
                ["encryptionKey"] = Key,
            }
        );

        claims["audience"].Should().BeEquivalentTo(new StateList(["https://example.com"]));
        claims["level"].Should().Be(5.0);
        claims.Keys.Should().Contain(["issuer", "subject", "type", "issuedAt", "expirationTime", "jwtId"]);
    }

    [Fact]
    public void Header_and_claims_have_AMs_order()
    {
        var parts = new JwtAssertion(services).Generate(Settings("SIGNED")).Split('.');

        Text(parts[0]).Should().Be("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");
        Text(parts[1])
            .Should()
            .MatchRegex(
                "^\\{\"iss\":\"https://example.com\",\"sub\":\"probe\",\"aud\":\"https://example.com\",\"typ\":\"JWT\",\"iat\":\\d+,\"exp\":\\d+,\"jti\":\"[0-9a-f-]{36}\",\"level\":5.0\\}$"
            );
    }

    [Fact]
    public void Without_validity_the_token_has_already_expired()
    {
        var settings = Settings("SIGNED");
        settings.Remove("validityMinutes");
        var jwt = new JwtAssertion(services).Generate(settings);

        Fault(() => Validate(jwt)).Message.Should().Be("JWT has expired");
    }

    [Theory]
    [InlineData("jwtType", "", "The jwtType cannot be null or empty", null)]
    [InlineData("jwsAlgorithm", "HS512", "The JwsAlgorithm is not supported: HS512", null)]
    [InlineData("signingKey", 7.0, "Missing argument", "java.lang.IllegalArgumentException")]
    public void Bad_settings_are_logged_or_thrown(string name, object value, string message, string? javaClass)
    {
        var settings = Settings("SIGNED");
        settings[name] = value;

        var fault = Fault(() => new JwtAssertion(services).Generate(settings));
        fault.Message.Should().Be(message);
        fault.JavaClass.Should().Be(javaClass);
    }

    [Fact]
    public void A_reserved_claim_of_the_wrong_type_is_refused()
    {
        var settings = Settings("SIGNED");
        settings["claims"] = new StateMap { ["ISS"] = 1.0 };

        Fault(() => new JwtAssertion(services).Generate(settings))
            .Message.Should()
            .Be("Value is not of the required type. Required, java.lang.String, actual, java.lang.Double");
    }

    [Fact]
    public void A_changed_token_does_not_validate()
    {
        var parts = new JwtAssertion(services).Generate(Settings("SIGNED")).Split('.');
        var changed = $"{parts[0]}.{parts[1][..^2]}AA.{parts[2]}";

        Fault(() => Validate(changed)).JavaClass.Should().BeNull();
    }

    private static JwtFault Fault(Action action) => action.Should().Throw<JwtFault>().Which;

    private StateMap Validate(string jwt) =>
        new JwtValidator(services).Validate(
            new StateMap
            {
                ["jwtType"] = "SIGNED",
                ["jwt"] = jwt,
                ["issuer"] = "https://example.com",
                ["subject"] = "probe",
                ["audience"] = "https://example.com",
                ["signingKey"] = Key,
            }
        );

    private static StateMap Settings(string type) =>
        new()
        {
            ["jwtType"] = type,
            ["jwsAlgorithm"] = "HS256",
            ["issuer"] = "https://example.com",
            ["subject"] = "probe",
            ["audience"] = "https://example.com",
            ["type"] = "JWT",
            ["validityMinutes"] = 1.0,
            ["signingKey"] = Key,
            ["encryptionKey"] = Key,
            ["claims"] = new StateMap { ["level"] = 5.0 },
        };

    private static string Text(string part) =>
        Encoding.UTF8.GetString(
            Convert.FromBase64String(part.Replace('-', '+').Replace('_', '/').PadRight((part.Length + 3) / 4 * 4, '='))
        );

    private sealed class NoEsvs : IEsvs
    {
        public IEnumerable<string> Names => [];

        public string? Find(string propertyName) => null;
    }
}
