using System.Text;

namespace JourneySim.Cli.Rendering;

/// <summary>A table of texts that knows its forms: for a terminal, for documents, for programs.</summary>
/// <param name="Name">What is listed; the member's name in JSON.</param>
/// <param name="Columns">Headings; in JSON the members' names.</param>
/// <param name="Rows">One text a column.</param>
internal sealed record Listing(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Title and first words of the document that holds the table; null where there is none.</summary>
    public (string Title, string Words)? Document { get; init; }

    public void Show(Screen screen)
    {
        var widths = Columns
            .Index()
            .Select(c => Rows.Select(r => r[c.Index].Length).Append(c.Item.Length).Max())
            .ToList();
        var hanging = new string(' ', widths.SkipLast(1).Sum() + 2 * (widths.Count - 1));
        foreach (var (number, row) in Rows.Prepend(Columns).Index())
        {
            var line = new InkLine(hanging);
            foreach (var (column, cell) in row.Index())
            {
                var padded = column == row.Count - 1 ? cell : cell.PadRight(widths[column] + 2);
                line.Add(
                    padded,
                    number == 0 ? Ink.Quiet
                        : column == 0 ? Ink.Name
                        : Ink.Plain
                );
            }

            screen.Write(line);
        }
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        if (Document is var (title, words))
        {
            text.Append("# ").Append(title).Append("\n\n").Append(words);
            text.Append(" Written by `journeysim list ").Append(Name).Append(" --markdown`.\n\n");
        }

        Row(text, Columns);
        Row(text, [.. Columns.Select(_ => "---")]);
        foreach (var row in Rows)
        {
            Row(text, [.. row.Select(Escaped)]);
        }

        return text.ToString();
    }

    public string ToJson() =>
        JsonDocuments.Write(writer =>
        {
            writer.WriteStartArray(Name);
            foreach (var row in Rows)
            {
                writer.WriteStartObject();
                foreach (var (column, cell) in Columns.Zip(row))
                {
                    writer.WriteString(column, cell);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Escaped(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
}
