namespace JourneySim.Fakes.Http;

/// <summary>A part of a simulated tenant that answers HTTP requests in-process.</summary>
public interface IFakeEndpoint
{
    /// <summary>What the trace names as the one that answered.</summary>
    string Name { get; }

    /// <summary>The answer, or null when the request is none of its business.</summary>
    FakeResponse? Answer(FakeRequest request);
}
