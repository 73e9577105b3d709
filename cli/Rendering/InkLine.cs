using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace JourneySim.Cli.Rendering;

/// <summary>A line of inked pieces. Where it is too long it wraps at words and goes on under its hanging indent.</summary>
/// <param name="hanging">What its further lines begin with.</param>
internal sealed class InkLine(string hanging = "") : Renderable
{
    private readonly List<(string Text, Style Style)> pieces = [];

    public InkLine Add(string text, Style style)
    {
        pieces.Add((text, style));
        return this;
    }

    public InkLine Add(string text) => Add(text, Style.Plain);

    /// <summary>Controls in texts of scripts and servers must not steer the terminal.</summary>
    public static string Printable(string text)
    {
        if (!text.Any(char.IsControl))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            safe.Append(
                c switch
                {
                    '\t' => "    ",
                    _ when char.IsControl(c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                    _ => c.ToString(),
                }
            );
        }

        return safe.ToString();
    }

    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        var longest = pieces.Sum(p => p.Text.Length);
        return new Measurement(Math.Min(longest, maxWidth), Math.Min(longest, maxWidth));
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var wrapping = new Wrapping(hanging, maxWidth);
        foreach (var (text, style) in pieces)
        {
            foreach (var (number, line) in text.Split('\n').Index())
            {
                if (number > 0)
                {
                    wrapping.Break();
                }

                wrapping.Add(Printable(line.TrimEnd('\r')), style);
            }
        }

        return wrapping.Finish();
    }

    private sealed class Wrapping(string hanging, int width)
    {
        private readonly List<Segment> segments = [];
        private int column;

        public void Add(string text, Style style)
        {
            while (column + text.Length > width && width - hanging.Length > 20)
            {
                var room = Math.Max(0, width - column);
                var at = room == 0 ? 0 : text.LastIndexOf(' ', Math.Min(room, text.Length - 1)) + 1;
                if (at == 0 && (column <= hanging.Length || FirstWord(text) > width - hanging.Length))
                {
                    at = room;
                }

                Put(text[..at].TrimEnd(' '), style);
                text = text[at..];
                Break();
            }

            Put(text, style);
        }

        public void Break()
        {
            segments.Add(Segment.LineBreak);
            column = 0;
            Put(hanging, Ink.Quiet);
        }

        public IEnumerable<Segment> Finish() => segments.Append(Segment.LineBreak);

        private static int FirstWord(string text) =>
            text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : text.Length;

        private void Put(string text, Style style)
        {
            if (text.Length > 0)
            {
                segments.Add(new Segment(text, style));
                column += text.Length;
            }
        }
    }
}
