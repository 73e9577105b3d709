using System.Globalization;
using System.Text;

namespace JourneySim.Graphs.Svg;

/// <summary>Smooth lines through the points of an arrow.</summary>
internal static class SvgCurve
{
    private const double TipLength = 8;
    private const double Corner = 10;

    public static string Through(ArrowPlace arrow) => arrow.Backwards ? Corners(arrow.Points) : Waves(arrow.Points);

    /// <summary>A triangle at the end, which is reached from the left, or from below by an arrow that leads to its own box.</summary>
    public static string Tip(ArrowPlace arrow)
    {
        var (x, y) = arrow.Points[^1];
        return arrow.Arrow.From == arrow.Arrow.To
            ? Text($"M{x:0.#} {y:0.#}l-4 {TipLength}h8z")
            : Text($"M{x:0.#} {y:0.#}l-{TipLength} -4v8z");
    }

    private static string Waves(IReadOnlyList<(double X, double Y)> points)
    {
        var path = new StringBuilder(Text($"M{points[0].X:0.#} {points[0].Y:0.#}"));
        foreach (var (from, to) in points.Zip(points.Skip(1)))
        {
            var half = (to.X - from.X) / 2;
            path.Append(Text($"C{from.X + half:0.#} {from.Y:0.#} {to.X - half:0.#} {to.Y:0.#} {to.X:0.#} {to.Y:0.#}"));
        }

        return path.ToString();
    }

    private static string Corners(IReadOnlyList<(double X, double Y)> points)
    {
        var path = new StringBuilder(Text($"M{points[0].X:0.#} {points[0].Y:0.#}"));
        for (var i = 1; i < points.Count - 1; i++)
        {
            var (before, after) = (Towards(points[i], points[i - 1]), Towards(points[i], points[i + 1]));
            path.Append(
                Text($"L{before.X:0.#} {before.Y:0.#}Q{points[i].X:0.#} {points[i].Y:0.#} {after.X:0.#} {after.Y:0.#}")
            );
        }

        return path.Append(Text($"L{points[^1].X:0.#} {points[^1].Y:0.#}")).ToString();
    }

    private static (double X, double Y) Towards((double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var share = length == 0 ? 0 : Math.Min(Corner, length / 2) / length;
        return (from.X + (dx * share), from.Y + (dy * share));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
