using System.Globalization;

namespace JourneySim.Graphs.Svg;

/// <summary>How large a box is drawn: its name, its type, the nodes on a page, and room for the arrows that leave it.</summary>
internal readonly record struct BoxSize(double Width, double Height)
{
    public const double Line = 16;

    /// <summary>The distance of two arrows that leave one box, so that their labels don't touch.</summary>
    public const double Port = 18;

    private const double Letter = 7.2;
    private const double Margin = 28;
    private const int LongestText = 30;

    public static BoxSize Of(PictureBox box, int leaving)
    {
        if (box.Kind == BoxKind.Start)
        {
            return new BoxSize(36, 36);
        }

        var lines = box
            .Inside.Append(box.Text)
            .Select(t => WidthOf(Shortened(t)))
            .Append(box.Type is null ? 0 : WidthOf(Shortened(box.Type)) * 0.9);
        var height = (Line * (1 + box.Inside.Count + (box.Type is null ? 0 : 1))) + 14;
        return new BoxSize(Math.Max(72, lines.Max() + Margin), Math.Max(height, (leaving * Port) + 8));
    }

    /// <summary>The width of a text; letters that are wide count twice.</summary>
    public static double WidthOf(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.Value >= 0x1100 ? 2 * Letter : Letter;
        }

        return width;
    }

    /// <summary>What is drawn of a long text; the whole one is shown when the pointer rests on it.</summary>
    public static string Shortened(string text, int longest = LongestText)
    {
        var elements = new StringInfo(text.ReplaceLineEndings(" "));
        return elements.LengthInTextElements <= longest
            ? elements.String
            : elements.SubstringByTextElements(0, longest - 1) + "…";
    }
}
