using System.Collections;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Fakes.Esvs;

/// <summary>ESVs from the command line and from the environment of the process.</summary>
public static class EsvOptions
{
    /// <summary><c>--esv NAME=VALUE</c>. The value is everything behind the first equals sign.</summary>
    public static EsvReading Set(IEnumerable<string> options)
    {
        var records = new List<EsvRecord>();
        var mistakes = new List<Diagnostic>();
        foreach (var option in options)
        {
            var at = option.IndexOf('=', StringComparison.Ordinal);
            if (at > 0)
            {
                records.Add(new EsvRecord.Variable(option[..at].Trim(), option[(at + 1)..]) { Source = "--esv" });
            }
            else
            {
                mistakes.Add(
                    new Diagnostic(
                        "ESV1005",
                        Severity.Error,
                        at == 0 ? "--esv has a value and no name." : "--esv has a name and no value.",
                        Hint: "Write --esv NAME=VALUE; --unset-esv NAME takes one away."
                    )
                );
            }
        }

        return new EsvReading(records, mistakes);
    }

    /// <summary><c>--unset-esv NAME</c>.</summary>
    public static IEnumerable<EsvRecord> Unset(IEnumerable<string> names) =>
        names.Select(name => new EsvRecord.Unset(name.Trim()) { Source = "--unset-esv" });

    /// <summary>
    /// Variables of the environment whose names are ESV names (<c>esv-a-b</c>, <c>esv.a.b</c>), or <c>ESV_A_B</c>, which is <c>esv-a-b</c>; for an
    /// underscore in the name itself write two.
    /// </summary>
    public static IEnumerable<EsvRecord> Environment(IDictionary variables) =>
        variables
            .Cast<DictionaryEntry>()
            .Select(v => (Name: EsvNameOf((string)v.Key), Value: v.Value as string ?? ""))
            .Where(v => v.Name is not null)
            .OrderBy(v => v.Name, StringComparer.Ordinal)
            .Select(v => new EsvRecord.Variable(v.Name!, v.Value) { Source = "environment" });

    /// <summary>The ESV that a variable of a process or of a dotenv file stands for, or null.</summary>
    internal static string? EsvNameOf(string variable)
    {
        if (variable.StartsWith("ESV_", StringComparison.Ordinal))
        {
            return variable
                .ToLowerInvariant()
                .Replace("__", "\0", StringComparison.Ordinal)
                .Replace('_', '-')
                .Replace('\0', '_');
        }

        return
            variable.StartsWith("esv-", StringComparison.Ordinal)
            || variable.StartsWith("esv.", StringComparison.Ordinal)
            ? variable
            : null;
    }
}
