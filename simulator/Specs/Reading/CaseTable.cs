using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Reading;

/// <summary>
/// Writes out a case with <c>rows:</c>: one case a row, in which <c>${column}</c> stands for the row's value. A text that is nothing but a place takes the value as it is, map or
/// number; inside a text, or in a key, it is written in. A key that is there twice then counts as it stands last, so that a row can answer one question otherwise.
/// </summary>
internal static class CaseTable
{
    public static IEnumerable<SourceMap> Rows(Fields table, Mistakes mistakes)
    {
        foreach (var (index, item) in table.List("rows").Index())
        {
            if (item is not SourceMap row)
            {
                mistakes.Error("YML1011", item.Span, $"A row is a map of column and value; here is {item.Described}.");
                continue;
            }

            var used = new HashSet<string>(StringComparer.Ordinal);
            var name = row.Text("name") ?? $"row {index + 1}";
            var members = table
                .Map.Members.Where(m => m.Name != "rows")
                .Select(m => m with { Value = Filled(m.Value, row, used, mistakes) })
                .ToList();
            var at = members.FindIndex(m => m.Name == "name");
            if (at >= 0 && !used.Contains("name") && members[at].Value is SourceScalar title)
            {
                members[at] = members[at] with
                {
                    Value = new SourceScalar($"{title.Text}: {name}", ScalarKind.Text, title.Span),
                };
            }

            foreach (var column in row.Members.Where(c => c.Name != "name" && !used.Contains(c.Name)))
            {
                mistakes.Error(
                    "TST1006",
                    column.NameSpan,
                    $"The column \"{column.Name}\" is used nowhere in the case.",
                    $"Write ${{{column.Name}}} where it belongs, or take it out."
                );
            }

            yield return new SourceMap(members, row.Span);
        }
    }

    private static SourceValue Filled(SourceValue value, SourceMap row, HashSet<string> used, Mistakes mistakes) =>
        value switch
        {
            SourceMap map => Map(map, row, used, mistakes),
            SourceList list => new SourceList([.. list.Items.Select(i => Filled(i, row, used, mistakes))], list.Span),
            SourceScalar { Kind: ScalarKind.Text } text when text.Text.Contains("${", StringComparison.Ordinal) => Text(
                text,
                row,
                used,
                mistakes
            ),
            _ => value,
        };

    private static SourceMap Map(SourceMap map, SourceMap row, HashSet<string> used, Mistakes mistakes)
    {
        var members = new List<SourceMember>(map.Members.Count);
        foreach (var member in map.Members)
        {
            var filled = member with { Value = Filled(member.Value, row, used, mistakes) };
            if (member.Name.Contains("${", StringComparison.Ordinal))
            {
                var key = new SourceScalar(member.Name, ScalarKind.Text, member.NameSpan);
                filled = filled with { Name = (Text(key, row, used, mistakes) as SourceScalar)?.Text ?? member.Name };
                members.RemoveAll(m => m.Name == filled.Name);
            }

            members.Add(filled);
        }

        return new SourceMap(members, map.Span);
    }

    private static SourceValue Text(SourceScalar text, SourceMap row, HashSet<string> used, Mistakes mistakes)
    {
        var rest = text.Text;
        var filled = new System.Text.StringBuilder();
        while (rest.IndexOf("${", StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = rest.IndexOf('}', start);
            if (end < 0)
            {
                break;
            }

            var column = rest[(start + 2)..end];
            if (row.Member(column) is not { } cell)
            {
                mistakes.Error(
                    "TST1006",
                    text.Span,
                    $"The row in line {row.Span.Line} has no column \"{column}\".",
                    Mistakes.DidYouMean(column, [.. row.Members.Select(m => m.Name)])
                );
                return text;
            }

            used.Add(column);
            if (start == 0 && end == rest.Length - 1 && filled.Length == 0)
            {
                return cell.Value;
            }

            filled.Append(rest, 0, start).Append((cell.Value as SourceScalar)?.Text);
            rest = rest[(end + 1)..];
        }

        return new SourceScalar(filled.Append(rest).ToString(), ScalarKind.Text, text.Span);
    }
}
