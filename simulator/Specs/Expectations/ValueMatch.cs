using System.Globalization;
using System.Text.RegularExpressions;
using JourneySim.Engine.State;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Expectations;

/// <summary>
/// Compares what a test expects with what came. Plain values must be equal, maps and lists member by member; a map with a single key that begins
/// with <c>$</c> is a matcher: <c>$any</c>, <c>$matches</c>, <c>$contains</c>, <c>$not</c>, <c>$has</c>, <c>$json</c>, <c>$jwt</c>, <c>$absent</c>.
/// </summary>
internal static class ValueMatch
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(1);

    public static readonly IReadOnlyList<string> Matchers =
    [
        "$any",
        "$matches",
        "$contains",
        "$not",
        "$has",
        "$json",
        "$jwt",
        "$absent",
    ];

    public static IEnumerable<Mismatch> Check(SourceValue expected, object? actual, string at) =>
        expected switch
        {
            SourceMap { Members: [{ Name: ['$', ..] } matcher] } => Matcher(matcher, actual, at),
            SourceMap map => Map(map, actual, at, strict: true),
            SourceList list => List(list, actual, at),
            _ => Plain(expected, actual, at),
        };

    /// <summary>Whether an expectation accepts that nothing is there.</summary>
    public static bool AcceptsAbsence(SourceValue expected) => expected is SourceMap { Members: [{ Name: "$absent" }] };

    private static IEnumerable<Mismatch> Plain(SourceValue expected, object? actual, string at)
    {
        var wanted = SourceJson.State(expected);
        if (Equal(wanted, actual))
        {
            return [];
        }

        var (left, right) = ActualText.Pair(wanted, actual);
        return [new Mismatch(at, left, right, expected.Span)];
    }

    private static IEnumerable<Mismatch> Map(SourceMap map, object? actual, string at, bool strict)
    {
        if (actual is not StateMap there)
        {
            yield return new Mismatch(at, ActualText.Of(SourceJson.State(map)), ActualText.Of(actual), map.Span);
            yield break;
        }

        foreach (var member in map.Members)
        {
            var path = at.Length == 0 ? member.Name : $"{at}.{member.Name}";
            if (!there.TryGetValue(member.Name, out var value))
            {
                if (!AcceptsAbsence(member.Value))
                {
                    yield return new Mismatch(
                        path,
                        ActualText.Of(SourceJson.State(member.Value)),
                        "nothing",
                        member.Value.Span
                    );
                }

                continue;
            }

            foreach (var mismatch in Check(member.Value, value, path))
            {
                yield return mismatch;
            }
        }

        foreach (var (name, value) in strict ? there : [])
        {
            if (map.Member(name) is null)
            {
                yield return new Mismatch(
                    at.Length == 0 ? name : $"{at}.{name}",
                    "nothing",
                    ActualText.Of(value),
                    map.Span
                );
            }
        }
    }

    private static IEnumerable<Mismatch> List(SourceList list, object? actual, string at)
    {
        if (actual is not StateList there)
        {
            yield return new Mismatch(at, ActualText.Of(SourceJson.State(list)), ActualText.Of(actual), list.Span);
            yield break;
        }

        for (var i = 0; i < Math.Max(list.Items.Count, there.Count); i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{at}[{i}]");
            if (i >= there.Count)
            {
                yield return new Mismatch(
                    path,
                    ActualText.Of(SourceJson.State(list.Items[i])),
                    "nothing",
                    list.Items[i].Span
                );
            }
            else if (i >= list.Items.Count)
            {
                yield return new Mismatch(path, "nothing", ActualText.Of(there[i]), list.Span);
            }
            else
            {
                foreach (var mismatch in Check(list.Items[i], there[i], path))
                {
                    yield return mismatch;
                }
            }
        }
    }

    private static IEnumerable<Mismatch> Matcher(SourceMember matcher, object? actual, string at)
    {
        var text = (matcher.Value as SourceScalar)?.Text ?? "";
        return matcher.Name switch
        {
            "$any" => Judge(IsKind(text, actual), $"any {text}"),
            "$matches" => Judge(
                actual is string s && Regex.IsMatch(s, text, RegexOptions.CultureInvariant, PatternTime),
                $"a text that matches {text}"
            ),
            "$contains" => Judge(
                Contains(matcher.Value, actual),
                $"something that contains {ActualText.Of(SourceJson.State(matcher.Value))}"
            ),
            "$not" => Judge(
                Check(matcher.Value, actual, at).Any(),
                $"anything but {ActualText.Of(SourceJson.State(matcher.Value))}"
            ),
            "$has" when matcher.Value is SourceMap map => Map(map, actual, at, strict: false),
            "$json" => TextForms.Json(actual) is { } json
                ? Check(matcher.Value, json.Value, at)
                : Judge(false, "a JSON text"),
            "$jwt" => TextForms.Jwt(actual) is { } jwt ? Check(matcher.Value, jwt, at) : Judge(false, "a JWT"),
            "$absent" => Judge(false, "nothing"),
            _ =>
            [
                new Mismatch(at, $"one of the matchers {string.Join(", ", Matchers)}", matcher.Name, matcher.NameSpan),
            ],
        };

        IEnumerable<Mismatch> Judge(bool good, string expected) =>
            good ? [] : [new Mismatch(at, expected, ActualText.Of(actual), matcher.Value.Span)];
    }

    private static bool IsKind(string kind, object? actual) =>
        kind switch
        {
            "string" or "text" => actual is string,
            "number" => actual is int or long or double,
            "boolean" => actual is bool,
            "list" => actual is StateList,
            "map" => actual is StateMap,
            "uuid" => actual is string text && Guid.TryParseExact(text, "D", out _),
            _ => actual is not null,
        };

    private static bool Contains(SourceValue part, object? actual) =>
        actual switch
        {
            string text => part is SourceScalar scalar && text.Contains(scalar.Text, StringComparison.Ordinal),
            StateList list => list.Exists(item => !Check(part, item, "").Any()),
            _ => false,
        };

    private static bool Equal(object? expected, object? actual) =>
        (expected, actual) switch
        {
            (null, null) => true,
            (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
            (bool a, bool b) => a == b,
            (int or long or double, int or long or double) => Convert
                .ToDouble(expected, CultureInfo.InvariantCulture)
                .Equals(Convert.ToDouble(actual, CultureInfo.InvariantCulture)),
            _ => false,
        };
}
