using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Esvs;

namespace JourneySim.Fakes.Esvs;

/// <summary>
/// The ESVs of a run, put together from all sources; of several records with one name the last wins. What scripts ask for is the raw text:
/// a variable's type changes how a placeholder is written into configuration, not what <c>systemEnv</c> reads.
/// </summary>
/// <remarks>
/// The hint about a missing name is not given here for scripts: <c>systemEnv</c> notes it in the trace. Other readers get it through
/// <paramref name="noted"/>, once a name.
/// </remarks>
public sealed class EsvStore(IEnumerable<EsvRecord> records, Action<Diagnostic>? noted = null) : IEsvs
{
    private readonly Dictionary<string, EsvRecord> byName = Layered(records);
    private readonly HashSet<string> alreadyNoted = new(StringComparer.Ordinal);

    /// <summary>A store with nothing in it.</summary>
    public static EsvStore Empty { get; } = new([]);

    /// <summary>What scripts can read, in the order of names.</summary>
    public IEnumerable<string> Names =>
        byName.Values.Where(IsReadable).Select(r => r.Name).Order(StringComparer.Ordinal);

    /// <summary>Everything that is set, secrets that scripts can't read included.</summary>
    public IReadOnlyCollection<EsvRecord> Records => byName.Values;

    /// <summary>The texts that must not be shown.</summary>
    public IEnumerable<string> SecretTexts => byName.Values.OfType<EsvRecord.Secret>().Select(s => s.Value);

    public string? Find(string propertyName)
    {
        var record = byName.GetValueOrDefault(EsvName.ToProperty(propertyName));
        if (record is not null && IsReadable(record))
        {
            return TextOf(record);
        }

        if (noted is not null && alreadyNoted.Add(EsvName.ToProperty(propertyName)))
        {
            noted(Missing(propertyName));
        }

        return null;
    }

    /// <summary>The text of a secret for the <c>secrets</c> binding, which reads all secrets, or null.</summary>
    public string? FindSecret(string name) =>
        (byName.GetValueOrDefault(EsvName.ToProperty(name)) as EsvRecord.Secret)?.Value;

    /// <summary>What to tell the author when <paramref name="name"/> gives nothing.</summary>
    public Diagnostic Missing(string name)
    {
        var property = EsvName.ToProperty(name);
        if (byName.ContainsKey(property))
        {
            return new Diagnostic(
                "ESV1002",
                Severity.Hint,
                $"The secret {EsvName.ToId(name)} is set, but not for use in placeholders; systemEnv reads null.",
                Hint: "Set useInPlaceholders: true, or map it to a secret label and read it with secrets.getGenericSecret."
            );
        }

        var near = NearNames.Of(property, Names);
        var set = $"Set it with --esv {EsvName.ToId(name)}=VALUE or under esvs in journeysim.yaml.";
        return new Diagnostic(
            "ESV1001",
            Severity.Hint,
            $"There is no ESV {property}; the reader sees null.",
            Hint: EsvName.Fault(property) is { } fault ? $"AIC has no such name: {fault}."
                : near.Count == 0 ? set
                : $"Did you mean {string.Join(" or ", near)}? {set}"
        );
    }

    /// <summary>The mistakes in names and values that AIC would refuse.</summary>
    public IEnumerable<Diagnostic> Check() => byName.Values.SelectMany(EsvRecordCheck.Of);

    private static string? TextOf(EsvRecord record) =>
        record switch
        {
            EsvRecord.Variable variable => variable.Value,
            EsvRecord.Secret secret => secret.Value,
            _ => null,
        };

    private static bool IsReadable(EsvRecord record) => record is not EsvRecord.Secret { UseInPlaceholders: false };

    private static Dictionary<string, EsvRecord> Layered(IEnumerable<EsvRecord> records)
    {
        var layered = new Dictionary<string, EsvRecord>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (record is EsvRecord.Unset)
            {
                layered.Remove(record.Name);
                continue;
            }

            // A variable given by a later source as plain text (--esv, environment) keeps what an earlier one said about it.
            layered[record.Name] = layered.GetValueOrDefault(record.Name) is { } earlier
                ? Overridden(earlier, record)
                : record;
        }

        return layered;
    }

    private static EsvRecord Overridden(EsvRecord earlier, EsvRecord later) =>
        (earlier, later) switch
        {
            (EsvRecord.Secret secret, EsvRecord.Variable { Type: EsvType.String } text) => new EsvRecord.Secret(
                text.Name,
                text.Value,
                secret.UseInPlaceholders
            )
            {
                Span = text.Span,
                Source = text.Source,
            },
            (EsvRecord.Variable typed, EsvRecord.Variable { Type: EsvType.String } text) => text with
            {
                Type = typed.Type,
            },
            _ => later,
        };
}
