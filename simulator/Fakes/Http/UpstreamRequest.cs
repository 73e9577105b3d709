namespace JourneySim.Fakes.Http;

/// <summary>A request on its way to an upstream: another address, but the host and the URL that the script meant stay to be seen.</summary>
internal static class UpstreamRequest
{
    public const string OriginalUrl = "X-Original-URL";

    public static Uri Target(Uri upstream, Uri uri) =>
        new(upstream.GetLeftPart(UriPartial.Authority) + upstream.AbsolutePath.TrimEnd('/') + uri.PathAndQuery);

    public static FakeRequest Of(FakeRequest call) =>
        call with
        {
            Headers =
            [
                .. call.Headers.Where(h => !string.Equals(h.Key, "Host", StringComparison.OrdinalIgnoreCase)),
                KeyValuePair.Create("Host", call.Header("Host") ?? call.Uri.Authority),
                KeyValuePair.Create(OriginalUrl, call.Url),
            ],
        };
}
