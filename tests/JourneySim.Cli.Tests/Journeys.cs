namespace JourneySim.Cli.Tests;

/// <summary>Small journeys in YAML for tests.</summary>
internal static class Journeys
{
    public const string Refusing = """
        journey: Refuse
        start: sorry
        nodes:
          sorry:
            type: MessageNode
            name: Sorry
            message: { en: Not today }
            on: { true: failure, false: failure }
        """;

    public const string Asking = """
        journey: Ask
        start: name
        nodes:
          name:
            type: UsernameCollectorNode
            name: Ask for a name
            on: { outcome: password }
          password:
            type: PasswordCollectorNode
            name: Ask for a password
            on: { outcome: greet }
          greet:
            type: MessageNode
            name: Greet
            message: { en: Hello }
            messageYes: { en: Go on }
            messageNo: { en: Stop here }
            on: { true: success, false: failure }
        """;

    public const string OfUnknownType = """
        journey: Unknown
        start: amster
        nodes:
          amster:
            type: AmsterJwtDecisionNode
            name: Ask Amster
            on: { true: success, false: failure }
        """;
}
