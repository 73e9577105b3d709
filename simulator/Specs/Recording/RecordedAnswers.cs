using System.Text.Json;
using System.Text.RegularExpressions;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Specs.Answers;
using JourneySim.Specs.Expectations;
using JourneySim.Workspaces;

namespace JourneySim.Specs.Recording;

/// <summary>Answers as a test file writes them: alone, by prompt or type, or by position; secrets by where they come from.</summary>
/// <param name="trace">What happened in the whole run.</param>
/// <param name="seeds">The managed objects it began with.</param>
/// <param name="mask">Knows the secrets.</param>
internal sealed class RecordedAnswers(
    IReadOnlyList<TraceEvent> trace,
    IReadOnlyList<ManagedSeed> seeds,
    SecretMask mask
)
{
    /// <summary>What stands for a typed secret that nobody knows.</summary>
    public const string Substitute = "Recorded-Passw0rd";

    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(1);

    /// <summary>A typed secret was left out.</summary>
    public bool LeftOut { get; private set; }

    public object? Of(RecordedStep.Answer step)
    {
        var values = step.Asked.Zip(step.Answers, Value).ToList();
        var open = step.Asked.Index().Where(a => a.Item.Inputs.Count > 0).Select(a => a.Index).ToList();
        if (open is [var only])
        {
            return values[only];
        }

        var given = open.Where(i => step.Answers[i].Inputs.Any(v => v is not null)).ToList();
        var names = given.ConvertAll(i => Name(step.Asked, i));
        return
            names.TrueForAll(n => n is not null)
            && names.Distinct(StringComparer.Ordinal).Count() == names.Count
            && given.Count > 0
            ? new StateMap(given.Zip(names, (i, n) => KeyValuePair.Create(n!, values[i])))
            : new StateList(values);
    }

    /// <summary>A prompt, id or type that means this callback only.</summary>
    private static string? Name(IReadOnlyList<Callback> asked, int index)
    {
        var names = AnswerBook.Names(asked[index]).Append(asked[index].Type).Where(n => n.Length > 0);
        return names.FirstOrDefault(name =>
            !name.StartsWith('$')
            && asked
                .Index()
                .All(a =>
                    a.Index == index
                    || (a.Item.Type != name && !AnswerBook.Names(a.Item).Contains(name, StringComparer.Ordinal))
                )
        );
    }

    private object? Value(Callback callback, CallbackAnswer answer)
    {
        var values = answer.Inputs.Select(v => v is { } given ? One(callback, given) : null).ToList();
        return values.Count switch
        {
            0 => null,
            1 => values[0],
            _ => new StateList(values),
        };
    }

    private object? One(Callback callback, JsonElement given)
    {
        if (given.ValueKind == JsonValueKind.String)
        {
            var text = given.GetString()!;
            return callback is PasswordCallback || mask.Mask(text) != text ? Secret(text) : text;
        }

        return
            given.ValueKind == JsonValueKind.Number
            && given.TryGetInt32(out var index)
            && AnswerBook.Options(callback) is { } options
            && index >= 0
            && index < options.Count
            && options.Count(o => o == options[index]) == 1
            ? options[index]
            : StateJson.Read(given);
    }

    private object Secret(string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        if (
            seeds.FirstOrDefault(s => s.Record.GetValueOrDefault("password") as string == text) is { } owner
            && (owner.Record.GetValueOrDefault("userName") ?? owner.Record.GetValueOrDefault("_id")) is string name
        )
        {
            return new StateMap { ["$password"] = name };
        }

        foreach (var pattern in Patterns(text))
        {
            if (Sent().Any(body => FirstMatch(body, pattern) == text))
            {
                return new StateMap { ["$outbox"] = pattern };
            }
        }

        LeftOut = true;
        return Substitute;
    }

    private IEnumerable<string> Sent() =>
        trace
            .Select(OutboxExpectation.Told)
            .OfType<StateMap>()
            .Select(m => m.GetValueOrDefault("body") as string ?? StateJson.Write(m.GetValueOrDefault("data")));

    private static IEnumerable<string> Patterns(string text) =>
        text.All(char.IsAsciiDigit)
            ? [$@"\b\d{{{text.Length}}}\b"]
            : [$@"\b[A-Za-z0-9]{{{text.Length}}}\b", $@"[^\s""<>]{{{text.Length}}}"];

    private static string? FirstMatch(string body, string pattern) =>
        Regex.Match(body, pattern, RegexOptions.CultureInvariant, PatternTime) is { Success: true } match
            ? match.Value
            : null;
}
