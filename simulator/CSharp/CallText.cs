using JourneySim.Fakes.Http;

namespace JourneySim.CSharp;

/// <summary>Whether a call is the one that a test means.</summary>
internal static class CallText
{
    /// <summary>As stubs compare: <c>*</c> stands for any text, and without a question mark the query does not matter.</summary>
    public static bool Fits(string pattern, string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) ? UrlPattern.Fits(pattern, uri) : pattern == url;
}
