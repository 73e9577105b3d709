using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;

namespace JourneySim.Tests.Fakes;

public sealed class SecretMaskTests
{
    private const string Secret = "Pä$$ \"w0rd\"/+&\\=x!";

    public static TheoryData<string> Forms =>
        [
            Secret,
            Uri.EscapeDataString(Secret),
            WebUtility.UrlEncode(Secret),
            Uri.EscapeDataString(Secret).Replace("%21", "!", StringComparison.Ordinal),
            new JsonObject { ["a"] = Secret }.ToJsonString(),
            Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret)),
            Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret)).Replace('+', '-').Replace('/', '_').TrimEnd('='),
            new JsonObject { ["outer"] = new JsonObject { ["a"] = Secret }.ToJsonString() }.ToJsonString(),
        ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_secret_is_covered_in_every_form_it_travels_in(string form)
    {
        var mask = new SecretMask();
        mask.Add(Secret);

        var masked = mask.Mask($"before {form} after");

        masked.Should().StartWith("before ").And.EndWith(" after").And.Contain(SecretMask.Cover);
        masked.Should().NotContain("w0rd").And.NotContain("dzByZ");
    }

    [Theory]
    [InlineData("u:")]
    [InlineData("us:")]
    [InlineData("use:")]
    public void A_password_is_covered_inside_a_basic_header(string user)
    {
        var mask = new SecretMask();
        mask.Add("correct-horse-battery");
        var header = Convert.ToBase64String(Encoding.UTF8.GetBytes(user + "correct-horse-battery"));

        var masked = mask.Mask("Basic " + header);

        masked.Should().Contain(SecretMask.Cover);
        header.Should().NotContain(masked["Basic ".Length..]);
        masked.Length.Should().BeLessThan("Basic ".Length + SecretMask.Cover.Length + 10);
    }

    [Fact]
    public void The_private_members_of_a_jwk_are_covered_alone_and_its_public_ones_are_not()
    {
        using var rsa = RSA.Create(2048);
        var key = rsa.ExportParameters(includePrivateParameters: true);
        string Text(byte[]? number) => Convert.ToBase64String(number!).Replace('+', '-').Replace('/', '_').TrimEnd('=');
        var mask = new SecretMask();
        mask.Add(
            $$"""{"kty":"RSA","n":"{{Text(key.Modulus)}}","e":"AQAB","d":"{{Text(key.D)}}","p":"{{Text(key.P)}}"}"""
        );

        mask.Mask("d is " + Text(key.D)).Should().Be("d is " + SecretMask.Cover);
        mask.Mask("p is " + Text(key.P)).Should().Be("p is " + SecretMask.Cover);
        mask.Mask("n is " + Text(key.Modulus)).Should().Be("n is " + Text(key.Modulus));
        mask.Mask("AQAB").Should().Be("AQAB");
    }

    [Fact]
    public void Secrets_that_overlap_leave_no_rest()
    {
        var mask = new SecretMask();
        mask.AddAll(["abcdef", "defghijkl", "cdefg"]);

        mask.Mask("x abcdefghijkl x").Should().Be($"x {SecretMask.Cover} x");
    }

    [Fact]
    public void A_short_secret_is_covered_as_a_word_only()
    {
        var mask = new SecretMask();
        mask.Add("12");

        mask.Mask("pin=12, at 12:00 of 2012").Should().Be($"pin={SecretMask.Cover}, at {SecretMask.Cover}:00 of 2012");
    }

    [Fact]
    public void The_signature_of_any_jwt_is_covered()
    {
        new SecretMask()
            .Mask("assertion=eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.c2lnbmF0dXJlLXNpZ25hdHVyZQ&scope=a")
            .Should()
            .Be($"assertion=eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.{SecretMask.Cover}&scope=a");
    }

    [Fact]
    public void The_masked_sink_covers_texts_of_all_kinds_of_events_and_all_transient_values()
    {
        var seen = new TraceList();
        var mask = new SecretMask();
        mask.Add("hunter2-hunter2");
        var sink = new MaskedTraceSink(mask, seen);

        sink.Emit(new TraceEvent.Logged("scripts.X", LogLevel.Info, "message", "pw hunter2-hunter2", null));
        sink.Emit(
            new TraceEvent.NodeLeft(
                "j",
                "n",
                "true",
                TimeSpan.Zero,
                [
                    new StateChange("transient", "k", null, "\"other\""),
                    new StateChange("shared", "k", null, "\"plain\""),
                ]
            )
        );
        sink.Emit(new TraceEvent.Noted(new Diagnostic("X", Severity.Hint, "hunter2-hunter2", Hint: "hunter2-hunter2")));

        var all = string.Join('\n', seen.Events.Select(e => e.ToString()));
        all.Should().NotContain("hunter2");
        seen.Events.OfType<TraceEvent.NodeLeft>()
            .Single()
            .Changes.Select(c => c.After)
            .Should()
            .Equal($"\"{SecretMask.Cover}\"", "\"plain\"");
    }
}
