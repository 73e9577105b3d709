using System.Globalization;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Loading.Source;

/// <summary>Takes a map of a YAML file apart by its known keys; anything else in it is a mistake, with a "did you mean".</summary>
internal sealed class Fields
{
    private readonly Mistakes mistakes;
    private readonly string what;

    /// <param name="map">The map.</param>
    /// <param name="what">What it describes, for messages: <c>a service account</c>.</param>
    /// <param name="mistakes">Receives what is wrong.</param>
    /// <param name="known">The keys there are.</param>
    public Fields(SourceMap map, string what, Mistakes mistakes, params string[] known)
    {
        (Map, this.what, this.mistakes) = (map, what, mistakes);
        foreach (var member in map.Members)
        {
            if (!known.Contains(member.Name, StringComparer.Ordinal))
            {
                mistakes.Error(
                    "YML1010",
                    member.NameSpan,
                    $"{Capital(what)} has no \"{member.Name}\".",
                    Mistakes.DidYouMean(member.Name, known)
                );
            }
        }
    }

    public SourceMap Map { get; }

    public SourceSpan SpanOf(string key) => Map.Member(key)?.Value.Span ?? Map.Span;

    /// <summary>Fields of a value that has to be a map; null after a mistake.</summary>
    public static Fields? Of(SourceValue value, string what, Mistakes mistakes, params string[] known)
    {
        if (value is SourceMap map)
        {
            return new Fields(map, what, mistakes, known);
        }

        mistakes.Error(
            "YML1011",
            value.Span,
            $"{Capital(what)} is a map of {Listed(known)}; here is {value.Described}."
        );
        return null;
    }

    public string? Text(string key)
    {
        switch (Map.Find(key))
        {
            case null:
                return null;
            case SourceScalar scalar:
                return scalar.Text;
            case { } other:
                Wrong(key, "a text", other);
                return null;
        }
    }

    /// <summary>A text that has to be there.</summary>
    public string? Required(string key)
    {
        if (Map.Find(key) is null)
        {
            mistakes.Error("YML1012", Map.Span, $"{Capital(what)} needs \"{key}\".");
            return null;
        }

        return Text(key);
    }

    public bool? Flag(string key)
    {
        switch (Map.Find(key))
        {
            case null:
                return null;
            case SourceScalar { Kind: ScalarKind.Flag } flag:
                return flag.Text is "true" or "True" or "TRUE";
            case { } other:
                Wrong(key, "true or false", other);
                return null;
        }
    }

    public long? Whole(string key, long least = 0)
    {
        switch (Map.Find(key))
        {
            case null:
                return null;
            case SourceScalar { Kind: ScalarKind.Number } number
                when long.TryParse(
                    CoreSchema.JsonNumber(number.Text),
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var value
                )
                    && value >= least:
                return value;
            case { } other:
                Wrong(key, least > 0 ? $"a whole number from {least} on" : "a whole number", other);
                return null;
        }
    }

    /// <summary>A length of time: <c>500ms</c>, <c>10s</c>, <c>20m</c>, <c>1h</c>.</summary>
    public TimeSpan? Duration(string key)
    {
        switch (Map.Find(key))
        {
            case null:
                return null;
            case SourceScalar scalar when Durations.Read(scalar.Text) is { } duration:
                return duration;
            case { } other:
                Wrong(key, "a length of time such as 500ms, 10s, 20m or 1h", other);
                return null;
        }
    }

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. Scalars(key).Select(s => s.Text)];

    public IReadOnlyList<SourceScalar> Scalars(string key)
    {
        switch (Map.Find(key))
        {
            case null:
                return [];
            case SourceScalar one:
                return [one];
            case SourceList list when list.Items.All(i => i is SourceScalar):
                return [.. list.Items.Cast<SourceScalar>()];
            case { } other:
                Wrong(key, "a list of texts", other);
                return [];
        }
    }

    public IReadOnlyList<SourceValue> List(string key)
    {
        switch (Map.Find(key))
        {
            case null:
                return [];
            case SourceList list:
                return list.Items;
            case { } other:
                Wrong(key, "a list", other);
                return [];
        }
    }

    public IReadOnlyList<SourceMember> Members(string key)
    {
        switch (Map.Find(key))
        {
            case null:
                return [];
            case SourceMap map:
                return map.Members;
            case { } other:
                Wrong(key, "a map", other);
                return [];
        }
    }

    /// <summary>Texts by name.</summary>
    public IReadOnlyDictionary<string, string> Pairs(string key)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in Members(key))
        {
            if (member.Value is SourceScalar scalar)
            {
                pairs[member.Name] = scalar.IsNull ? "" : scalar.Text;
            }
            else
            {
                mistakes.Error(
                    "YML1011",
                    member.Value.Span,
                    $"\"{member.Name}\" under \"{key}\" is a text; here is {member.Value.Described}."
                );
            }
        }

        return pairs;
    }

    public void Wrong(string key, string expected, SourceValue came) =>
        mistakes.Error("YML1011", came.Span, $"\"{key}\" of {what} is {expected}; here is {came.Described}.");

    private static string Listed(string[] known) => string.Join(", ", known.Take(6)) + (known.Length > 6 ? ", …" : "");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
