namespace JourneySim.Fakes.Http;

/// <summary>The stubs of a run and how often each has answered.</summary>
internal sealed class StubBook(IReadOnlyList<HttpStub> stubs)
{
    private readonly int[] answered = new int[stubs.Count];
    private readonly Lock counting = new();

    /// <summary>The answer of the first stub that fits, and the stub.</summary>
    public (HttpStub Stub, StubAnswer Answer)? Find(FakeRequest request)
    {
        for (var i = 0; i < stubs.Count; i++)
        {
            if (!StubComparison.Of(stubs[i], request).Fits)
            {
                continue;
            }

            lock (counting)
            {
                if (stubs[i].Times is not { } times || answered[i] < times)
                {
                    var turn = Math.Min(answered[i]++, stubs[i].Answers.Count - 1);
                    return (stubs[i], stubs[i].Answers[turn]);
                }
            }
        }

        return null;
    }

    /// <summary>The stubs that come nearest, field by field.</summary>
    public IReadOnlyList<StubComparison> Nearest(FakeRequest request) =>
        [
            .. stubs
                .Select(stub => StubComparison.Of(stub, request))
                .OrderBy(c => c.Misses)
                .ThenBy(c => NearNames.Distance(c.Stub.Url, request.Url))
                .Take(3),
        ];

    /// <summary>Whether it fits but has given all its answers.</summary>
    public bool IsUsedUp(HttpStub stub)
    {
        for (var i = 0; i < stubs.Count; i++)
        {
            if (ReferenceEquals(stubs[i], stub))
            {
                return stub.Times is { } times && answered[i] >= times;
            }
        }

        return false;
    }
}
