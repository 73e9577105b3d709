using System.Text;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Fakes.Esvs;

/// <summary>
/// A dotenv file: <c>NAME=value</c> a line, <c>#</c> comments, an optional <c>export</c>, values in double quotes (with <c>\n</c>, <c>\"</c>, and
/// over several lines) or in single quotes (as they are). Names are <c>esv-a-b</c>, <c>esv.a.b</c> or <c>ESV_A_B</c>; others are left out.
/// </summary>
internal static class EsvDotenv
{
    public static EsvReading Read(string file, string text)
    {
        var records = new List<EsvRecord>();
        var mistakes = new List<Diagnostic>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            var span = new SourceSpan(file, i + 1, 1, Math.Max(1, lines[i].Length));
            if (line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            if (line.StartsWith("export ", StringComparison.Ordinal))
            {
                line = line["export ".Length..].TrimStart();
            }

            var at = line.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
            {
                mistakes.Add(new Diagnostic("ESV1007", Severity.Error, "NAME=value is expected here.", span));
                continue;
            }

            var value = Value(line[(at + 1)..].TrimStart(), lines, ref i);
            if (value is null)
            {
                mistakes.Add(
                    new Diagnostic("ESV1007", Severity.Error, "The quote that opens here is never closed.", span)
                );
            }
            else if (EsvOptions.EsvNameOf(line[..at].Trim()) is { } name)
            {
                records.Add(new EsvRecord.Variable(name, value) { Span = span, Source = file });
            }
        }

        return new EsvReading(records, mistakes);
    }

    private static string? Value(string rest, string[] lines, ref int line)
    {
        if (rest is not ['"' or '\'', ..])
        {
            var comment = rest.IndexOf(" #", StringComparison.Ordinal);
            return (comment < 0 ? rest : rest[..comment]).TrimEnd();
        }

        var quote = rest[0];
        var text = new StringBuilder();
        for (var current = rest[1..]; ; current = lines[line])
        {
            if (Closed(current, quote, text))
            {
                return text.ToString();
            }

            if (++line >= lines.Length)
            {
                return null;
            }

            text.Append('\n');
        }
    }

    private static bool Closed(string line, char quote, StringBuilder text)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == quote)
            {
                return true;
            }

            if (line[i] != '\\' || quote == '\'' || i + 1 == line.Length)
            {
                text.Append(line[i]);
                continue;
            }

            i++;
            text.Append(
                line[i] switch
                {
                    'n' => "\n",
                    'r' => "\r",
                    't' => "\t",
                    '"' or '\\' or '$' => line[i].ToString(),
                    _ => "\\" + line[i],
                }
            );
        }

        return false;
    }
}
