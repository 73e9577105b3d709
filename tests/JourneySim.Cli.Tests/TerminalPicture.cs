using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace JourneySim.Cli.Tests;

/// <summary>Draws what a terminal shows (text with SGR colours) as SVG.</summary>
internal static partial class TerminalPicture
{
    private const double CharWidth = 8.4;
    private const double LineHeight = 20;
    private const double Left = 20;
    private const double Top = 62;

    private static readonly Dictionary<int, string> Colours = new()
    {
        [30] = "#3b4252",
        [31] = "#e06c75",
        [32] = "#98c379",
        [33] = "#e5c07b",
        [34] = "#61afef",
        [35] = "#c678dd",
        [36] = "#56b6c2",
        [37] = "#dcdfe4",
        [90] = "#7f8793",
        [91] = "#e06c75",
        [92] = "#98c379",
        [93] = "#e5c07b",
        [94] = "#61afef",
        [95] = "#c678dd",
        [96] = "#56b6c2",
        [97] = "#ffffff",
    };

    public static string Draw(string command, string output, int columns)
    {
        var lines = output
            .TrimEnd('\n')
            .Split('\n')
            .Prepend($"\u001b[32m$\u001b[0m \u001b[1m{command}\u001b[0m")
            .ToList();
        var width = (2 * Left) + (columns * CharWidth);
        var height = Top + (lines.Count * LineHeight);
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:0} {height:0}" width="{width:0}" role="img" aria-label="{WebUtility.HtmlEncode(
                command
            )} in a terminal">
            <rect width="100%" height="100%" rx="10" fill="#21252b"/>
            <g fill="#4b525d"><circle cx="24" cy="22" r="6"/><circle cx="44" cy="22" r="6"/><circle cx="64" cy="22" r="6"/></g>
            <g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="#dcdfe4" xml:space="preserve">

            """
        );
        foreach (var (number, line) in lines.Index())
        {
            DrawLine(svg, line, Top + (number * LineHeight));
        }

        return svg.Append("</g>\n</svg>\n").ToString();
    }

    /// <summary>The same picture, whatever the clock said.</summary>
    public static string WithoutTimes(string picture) => Time().Replace(picture, "0 ms");

    private static void DrawLine(StringBuilder svg, string line, double y)
    {
        var (column, bold, colour) = (0, false, (string?)null);
        foreach (Match piece in Piece().Matches(line))
        {
            if (piece.Groups["codes"].Success)
            {
                foreach (
                    var code in piece.Groups["codes"].Value.Split(';').Select(c => int.TryParse(c, out var n) ? n : 0)
                )
                {
                    (bold, colour) = code switch
                    {
                        0 => (false, null),
                        1 => (true, colour),
                        _ => (bold, Colours.GetValueOrDefault(code)),
                    };
                }

                continue;
            }

            var text = piece.Value;
            if (text.Trim().Length > 0)
            {
                var style = (colour is null ? "" : $" fill=\"{colour}\"") + (bold ? " font-weight=\"bold\"" : "");
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<text x=\"{Left + (column * CharWidth):0.#}\" y=\"{y:0.#}\" textLength=\"{text.Length * CharWidth:0.#}\"{style}>{WebUtility.HtmlEncode(text)}</text>\n"
                );
            }

            column += text.Length;
        }
    }

    [GeneratedRegex(@"\u001b\[(?<codes>[0-9;]*)m|[^\u001b]+")]
    private static partial Regex Piece();

    [GeneratedRegex(@"\d+(\.\d+)? (ms|s)\b|textLength=""[\d.]+""|(?<=<text )x=""[\d.]+""")]
    private static partial Regex Time();
}
