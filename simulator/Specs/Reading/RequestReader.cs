using JourneySim.Engine.Requests;
using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Reading;

/// <summary>Reads what a request carries: <c>headers</c>, <c>parameters</c>, <c>cookies</c>, <c>locales</c>.</summary>
internal static class RequestReader
{
    internal static readonly string[] Keys = ["headers", "parameters", "cookies", "locales"];

    public static JourneyRequest Read(Fields fields, Mistakes mistakes) =>
        new()
        {
            Headers = Several(fields, "headers", mistakes),
            Parameters = Several(fields, "parameters", mistakes),
            Cookies = fields.Pairs("cookies"),
            Locales = fields.Texts("locales"),
        };

    public static JourneyRequest Over(JourneyRequest under, JourneyRequest over)
    {
        var cookies = new Dictionary<string, string>(under.Cookies, StringComparer.Ordinal);
        foreach (var (name, value) in over.Cookies)
        {
            cookies[name] = value;
        }

        return under with
        {
            Headers = Replaced(under.Headers, over.Headers),
            Parameters = Replaced(under.Parameters, over.Parameters),
            Cookies = cookies,
            Locales = over.Locales.Count > 0 ? over.Locales : under.Locales,
        };
    }

    /// <summary>A name that comes again replaces all its values.</summary>
    private static List<KeyValuePair<string, string>> Replaced(
        IReadOnlyList<KeyValuePair<string, string>> under,
        IReadOnlyList<KeyValuePair<string, string>> over
    ) => [.. under.Where(u => !over.Any(o => o.Key.Equals(u.Key, StringComparison.OrdinalIgnoreCase))), .. over];

    /// <summary>Names with a text, or with several.</summary>
    private static List<KeyValuePair<string, string>> Several(Fields fields, string key, Mistakes mistakes)
    {
        var all = new List<KeyValuePair<string, string>>();
        foreach (var member in fields.Members(key))
        {
            var values = member.Value is SourceList list ? list.Items : [member.Value];
            foreach (var value in values)
            {
                if (value is SourceScalar text)
                {
                    all.Add(KeyValuePair.Create(member.Name, text.IsNull ? "" : text.Text));
                }
                else
                {
                    mistakes.Error(
                        "YML1011",
                        value.Span,
                        $"\"{member.Name}\" under \"{key}\" is a text or a list of texts."
                    );
                }
            }
        }

        return all;
    }
}
