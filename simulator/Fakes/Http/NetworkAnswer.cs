namespace JourneySim.Fakes.Http;

/// <summary>Who answered a request, and how.</summary>
/// <param name="By">Its name in the trace.</param>
/// <param name="Response">What came back, or null.</param>
/// <param name="Failure">Why nothing came back, or null.</param>
internal readonly record struct NetworkAnswer(string By, FakeResponse? Response, Exception? Failure);
