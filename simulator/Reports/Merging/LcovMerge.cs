using System.Globalization;

namespace JourneySim.Reports.Merging;

/// <summary>lcov tracefiles as one: hits of the same line, function and arm are added up (geninfo manual, "FILES").</summary>
internal static class LcovMerge
{
    public static void Write(IReadOnlyList<string> reports, TextWriter output)
    {
        var files = new SortedDictionary<string, Record>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            Record? open = null;
            foreach (var line in report.Split('\n').Select(l => l.TrimEnd('\r')))
            {
                if (line.StartsWith("SF:", StringComparison.Ordinal))
                {
                    if (!files.TryGetValue(line[3..], out open))
                    {
                        files[line[3..]] = open = new Record();
                    }
                }
                else
                {
                    open?.Take(line);
                }
            }
        }

        foreach (var (file, record) in files)
        {
            output.Write($"TN:\nSF:{file}\n");
            record.Write(output);
            output.Write("end_of_record\n");
        }
    }

    private sealed class Record
    {
        private readonly OrderedDictionary<string, string> functions = new(StringComparer.Ordinal);
        private readonly OrderedDictionary<string, long> called = new(StringComparer.Ordinal);
        private readonly OrderedDictionary<string, long?> arms = new(StringComparer.Ordinal);
        private readonly SortedDictionary<int, long> lines = [];

        public void Take(string line)
        {
            var parts = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',');
            if (line.StartsWith("FN:", StringComparison.Ordinal))
            {
                functions[string.Join(',', parts[1..])] = parts[0];
            }
            else if (line.StartsWith("FNDA:", StringComparison.Ordinal))
            {
                var name = string.Join(',', parts[1..]);
                called[name] = called.GetValueOrDefault(name) + Number(parts[0]);
            }
            else if (line.StartsWith("BRDA:", StringComparison.Ordinal))
            {
                var arm = string.Join(',', parts[..3]);
                long? hits = parts[3] == "-" ? null : Number(parts[3]);
                var known = arms.GetValueOrDefault(arm);
                arms[arm] = known is null ? hits : known + (hits ?? 0);
            }
            else if (line.StartsWith("DA:", StringComparison.Ordinal))
            {
                var number = (int)Number(parts[0]);
                lines[number] = lines.GetValueOrDefault(number) + Number(parts[1]);
            }
        }

        public void Write(TextWriter output)
        {
            foreach (var (name, line) in functions)
            {
                output.Write($"FN:{line},{name}\n");
            }

            foreach (var (name, hits) in called)
            {
                output.Write($"FNDA:{hits},{name}\n");
            }

            output.Write($"FNF:{called.Count}\nFNH:{called.Values.Count(h => h > 0)}\n");
            foreach (var (arm, hits) in arms)
            {
                output.Write($"BRDA:{arm},{hits?.ToString(CultureInfo.InvariantCulture) ?? "-"}\n");
            }

            output.Write($"BRF:{arms.Count}\nBRH:{arms.Values.Count(h => h > 0)}\n");
            foreach (var (number, hits) in lines)
            {
                output.Write($"DA:{number},{hits}\n");
            }

            output.Write($"LF:{lines.Count}\nLH:{lines.Values.Count(h => h > 0)}\n");
        }

        private static long Number(string text) =>
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException($"An lcov report holds \"{text}\" where a number belongs.");
    }
}
