namespace JourneySim.Fakes.Http;

/// <summary>One field of a stub beside the same field of a request.</summary>
/// <param name="Field">Its name, <c>header Accept</c>.</param>
/// <param name="Expected">What the stub wants.</param>
/// <param name="Actual">What came; null when it is not there.</param>
/// <param name="Fits">Whether that is right.</param>
internal readonly record struct FieldComparison(string Field, string Expected, string? Actual, bool Fits);

/// <summary>A stub beside a request, field by field.</summary>
internal sealed record StubComparison(HttpStub Stub, IReadOnlyList<FieldComparison> Fields)
{
    public bool Fits => Fields.All(f => f.Fits);

    public int Misses => Fields.Count(f => !f.Fits);

    public static StubComparison Of(HttpStub stub, FakeRequest request)
    {
        var fields = new List<FieldComparison>();
        if (stub.Method is { } method)
        {
            var fits = string.Equals(method, request.Method, StringComparison.OrdinalIgnoreCase);
            fields.Add(new FieldComparison("method", method.ToUpperInvariant(), request.Method, fits));
        }

        fields.Add(new FieldComparison("url", stub.Url, request.Url, UrlPattern.Fits(stub.Url, request.Uri)));
        if (stub.Client is { } client)
        {
            var fits = string.Equals(client, request.Client, StringComparison.Ordinal);
            fields.Add(new FieldComparison("client", client, request.Client, fits));
        }

        foreach (var (name, pattern) in stub.Headers)
        {
            var values = request
                .Headers.Where(h => string.Equals(h.Key, name, StringComparison.OrdinalIgnoreCase))
                .Select(h => h.Value)
                .ToList();
            var actual = values.Count == 0 ? null : string.Join(", ", values);
            var fits = actual is not null && values.Append(actual).Any(v => TextPattern.Fits(pattern, v));
            fields.Add(new FieldComparison($"header {name}", pattern, actual, fits));
        }

        if (stub.Body is { } body)
        {
            fields.AddRange(BodyComparison.Of(body, request.Text));
        }

        return new StubComparison(stub, fields);
    }
}
