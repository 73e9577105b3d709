namespace JourneySim.Specs.Expectations;

/// <summary>Everything that a case can expect: a table of contents.</summary>
internal static class ExpectationList
{
    public static IReadOnlyList<Expectation> All { get; } =
    [
        EndExpectations.End,
        EndExpectations.Message,
        EndExpectations.Error,
        PathExpectations.Path,
        PathExpectations.Outcomes,
        CallbackExpectation.Callbacks,
        LogExpectation.Logs,
        StateExpectation.State,
        SessionExpectation.Session,
        HttpExpectation.Http,
        IdentityExpectation.Identities,
        IdmExpectation.OpenIdm,
        OutboxExpectation.Outbox,
        CookieExpectation.Cookies,
    ];

    /// <summary>The kinds of effects that a case may waive.</summary>
    public static IReadOnlyList<string> Waivers { get; } =
    [.. All.Select(e => e.Waiver).OfType<string>(), UnmockedCalls.Waiver];
}
