using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.MultiFactor;

public sealed class SecondFactorTests
{
    [Theory]
    [InlineData("OneTimePasswordSmtpSenderNode", "email", "demo@example.com")]
    [InlineData("OneTimePasswordSmsSenderNode", "sms", "+41791234567")]
    public async Task A_one_time_password_is_sent(string type, string channel, string recipient)
    {
        var walk = OneNode.Of(type).AsDemo().Secretly("oneTimePassword", "12345678");

        await walk.End();

        var sent = walk.Trace.Events.OfType<TraceEvent.MessageSent>().Should().ContainSingle().Subject;
        (sent.Channel, sent.Recipient).Should().Be((channel, recipient));
        sent.Body.Should().Be("Your One Time Password: 12345678");
    }

    [Fact]
    public async Task A_configured_text_has_a_place_for_the_password()
    {
        var walk = OneNode
            .Of("OneTimePasswordSmtpSenderNode", """{"emailContent": {"en": "Use {{OTP}} now"}}""")
            .AsDemo()
            .Secretly("oneTimePassword", "12345678");

        await walk.End();

        walk.Trace.Events.OfType<TraceEvent.MessageSent>().Single().Body.Should().Be("Use 12345678 now");
    }

    [Fact]
    public async Task Without_a_one_time_password_nothing_is_sent()
    {
        (await OneNode.Of("OneTimePasswordSmtpSenderNode").AsDemo().End())
            .Should()
            .BeOfType<JourneyResult.LoginFailure>()
            .Which.Cause.Text.Should()
            .Be("One time password not found");
    }

    [Fact]
    public async Task A_registered_authenticator_app_shows_a_code_that_works_once()
    {
        var walk = new Walk(
            new JourneyDraft("J")
                .Node(
                    "Register",
                    "OathRegistrationNode",
                    "{}",
                    ("successOutcome", "Verify"),
                    ("failureOutcome", "Failure")
                )
                .Node(
                    "Verify",
                    "OathTokenVerifierNode",
                    "{}",
                    ("successOutcome", "Again"),
                    ("failureOutcome", "Failure"),
                    ("notRegisteredOutcome", "Failure")
                )
                .Node(
                    "Again",
                    "OathTokenVerifierNode",
                    "{}",
                    ("successOutcome", "Success"),
                    ("failureOutcome", "Failure"),
                    ("notRegisteredOutcome", "Failure")
                )
        )
            .WithDemo()
            .AsDemo();
        await walk.Asks();
        await walk.Asks(
            CallbackAnswer.Unchanged,
            CallbackAnswer.Unchanged,
            CallbackAnswer.Unchanged,
            CallbackAnswer.Of(0)
        );
        var code = walk.Trace.Events.OfType<TraceEvent.MessageSent>().Last().Body;

        await walk.Asks(CallbackAnswer.Of(code), CallbackAnswer.Of(0));
        (await walk.End(CallbackAnswer.Of(code), CallbackAnswer.Of(0))).Should().BeOfType<JourneyResult.Failure>();

        walk.Trace.Path.Should().Equal("Register:successOutcome", "Verify:successOutcome", "Again:failureOutcome");
    }

    [Fact]
    public void Codes_are_those_of_RFC_4226()
    {
        // Appendix D of RFC 4226: the first three values for the secret "12345678901234567890".
        var secret = "12345678901234567890"u8.ToArray();
        Enumerable
            .Range(0, 3)
            .Select(i => Nodes.MultiFactor.OathCode.At(secret, i, 6, "HMAC_SHA1"))
            .Should()
            .Equal("755224", "287082", "359152");
    }

    [Fact]
    public void Codes_are_those_of_RFC_6238()
    {
        // Appendix B of RFC 6238: 59 seconds and 1111111109 seconds after the epoch, eight digits.
        var secret = "12345678901234567890"u8.ToArray();
        Nodes.MultiFactor.OathCode.At(secret, 59 / 30, 8, "HMAC_SHA1").Should().Be("94287082");
        Nodes.MultiFactor.OathCode.At(secret, 1111111109 / 30, 8, "HMAC_SHA1").Should().Be("07081804");
    }

    [Fact]
    public async Task A_user_without_a_device_is_not_registered()
    {
        var walk = OneNode.Of("OathTokenVerifierNode").AsDemo();

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:notRegisteredOutcome");
    }

    [Theory]
    [InlineData(PushAnswer.Accept, "TRUE")]
    [InlineData(PushAnswer.Deny, "FALSE")]
    [InlineData(PushAnswer.Ignore, "WAITING")]
    public async Task A_push_notification_is_answered_as_the_run_says(PushAnswer answer, string outcome)
    {
        var walk = Pushing(new RealmServices { Devices = SimulatedDevices.Default with { Push = answer } });

        await walk.End();

        walk.Trace.Path.Should().Equal("Send:SENT", "Result:" + outcome);
    }

    [Fact]
    public async Task A_push_notification_that_nobody_said_the_answer_of_stops_the_run()
    {
        var act = async () => await Pushing(RealmServices.Empty).End();

        (await act.Should().ThrowAsync<NotSimulatedException>())
            .Which.Hint.Should()
            .Contain("devices: { push: accept }");
    }

    [Theory]
    [InlineData("unsupported", null, "unsupported")]
    [InlineData("ERROR::NotAllowedError:No", null, "error")]
    [InlineData("{}", true, "success")]
    [InlineData("{}", false, "failure")]
    public async Task A_webauthn_response_leads_to_its_outcome(string response, bool? verifies, string outcome)
    {
        var realm = new RealmServices { Devices = SimulatedDevices.Default with { WebAuthn = verifies } };
        var walk = OneNode.Of("WebAuthnAuthenticationNode", """{"asScript": false}""", realm).AsDemo();
        walk.WithDemo(("webauthnDeviceProfiles", new StateList([new StateMap { ["deviceName"] = "Key" }])));
        (await walk.Asks()).Select(c => c.Type).Should().Equal("MetadataCallback", "HiddenValueCallback");

        await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Of(response));

        walk.Trace.Path.Last().Should().Be("Node:" + outcome);
    }

    [Fact]
    public async Task A_recovery_code_works_once()
    {
        var walk = OneNode.Of("RecoveryCodeCollectorDecisionNode").AsDemo();
        walk.WithDemo(
            ("oathDeviceProfiles", new StateList([new StateMap { ["recoveryCodes"] = new StateList(["ABC"]) }]))
        );
        await walk.Asks();

        await walk.End(CallbackAnswer.Of("ABC"));

        walk.Trace.Path.Last().Should().Be("Node:true");
        walk.Demo()["oathDeviceProfiles"]
            .As<StateList>()[0]
            .As<StateMap>()["recoveryCodes"]
            .As<StateList>()
            .Should()
            .BeEmpty();
    }

    [Fact]
    public async Task New_recovery_codes_are_shown_once()
    {
        var walk = OneNode.Of("RecoveryCodeDisplayNode").Secretly("recoveryCodes", new StateList(["ABC"]));

        (await walk.Asks())[0].Should().BeOfType<ScriptTextOutputCallback>().Which.Message.Should().Contain("ABC");
        await walk.End(CallbackAnswer.Unchanged);
    }

    private static Walk Pushing(RealmServices realm) =>
        new Walk(
            new JourneyDraft("J")
                .Node(
                    "Send",
                    "PushAuthenticationSenderNode",
                    """{"mandatory": true}""",
                    ("SENT", "Result"),
                    ("NOT_REGISTERED", "Failure")
                )
                .Node(
                    "Result",
                    "PushResultVerifierNode",
                    "{}",
                    ("TRUE", "Success"),
                    ("FALSE", "Failure"),
                    ("EXPIRED", "Failure"),
                    ("WAITING", "Failure")
                ),
            realm
        )
            .WithDemo(("pushDeviceProfiles", new StateList([new StateMap { ["deviceName"] = "Phone" }])))
            .AsDemo();
}
