using System.CommandLine;

namespace JourneySim.Cli.Commands.Options;

/// <summary>Options of everything that runs scripts: the language, what the run starts with, the network, time and chance.</summary>
internal static class WorldOptions
{
    public static Option<string?> Dialect { get; } =
        Words.Option("--dialect", "What the script engine reads", "aic", "am-es6");

    public static Option<string[]> Script { get; } =
        new("--script") { Description = "Run another file in place of a journey's script", HelpName = "NAME=FILE" };

    public static Option<string[]> State { get; } =
        new("--state") { Description = "Put a value into shared state first (JSON, or text)", HelpName = "K=V" };

    public static Option<string[]> Header { get; } =
        new("--header") { Description = "A header of the request", HelpName = "NAME=VALUE" };

    public static Option<string[]> Param { get; } =
        new("--param") { Description = "A query parameter of the request", HelpName = "NAME=VALUE" };

    public static Option<string[]> Cookie { get; } =
        new("--cookie") { Description = "A cookie of the request", HelpName = "NAME=VALUE" };

    public static Option<string?> Session { get; } =
        new("--session")
        {
            Description = "Begin with this session of journeysim.yaml, as a step-up does",
            HelpName = "NAME",
        };

    public static Option<string[]> Live { get; } =
        new("--live") { Description = "Really call this host; no other is ever called", HelpName = "HOST" };

    public static Option<string?> Upstream { get; } =
        new("--upstream")
        {
            Description = "Send all calls that no stub answers here: a WireMock, say",
            HelpName = "URL",
        };

    public static Option<string?> Now { get; } =
        new("--now")
        {
            Description = "Start the run's clock at this time (ISO 8601) and let it stand",
            HelpName = "TIME",
        };

    public static Option<string?> Seed { get; } =
        new("--seed") { Description = "Make ids and random numbers repeatable", HelpName = "N" };

    public static IReadOnlyList<Option> Request { get; } = [State, Header, Param, Cookie];

    /// <summary>The network, time and chance.</summary>
    public static IReadOnlyList<Option> Outside { get; } = [Live, Upstream, Now, Seed];

    public static IReadOnlyList<Option> World { get; } = [Dialect, .. Outside];
}
