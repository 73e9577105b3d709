namespace JourneySim.Graphs.Svg;

/// <summary>Where everything of a picture lies, in pixels.</summary>
/// <param name="Width">Of the whole picture.</param>
/// <param name="Height">Of the whole picture.</param>
/// <param name="Boxes">The boxes, in the picture's order.</param>
/// <param name="Arrows">The arrows, in the picture's order.</param>
internal sealed record GraphPlaces(
    double Width,
    double Height,
    IReadOnlyList<BoxPlace> Boxes,
    IReadOnlyList<ArrowPlace> Arrows
);

/// <summary>A box and its middle.</summary>
internal sealed record BoxPlace(PictureBox Box, double X, double Y, BoxSize Size)
{
    public double Left => X - (Size.Width / 2);

    public double Right => X + (Size.Width / 2);

    public double Top => Y - (Size.Height / 2);

    public double Bottom => Y + (Size.Height / 2);
}

/// <summary>An arrow and the points it passes, from the box it leaves to the box it reaches.</summary>
/// <param name="Arrow">The arrow.</param>
/// <param name="Points">At least two.</param>
/// <param name="Backwards">It leads to a box further left, or to its own.</param>
internal sealed record ArrowPlace(PictureArrow Arrow, IReadOnlyList<(double X, double Y)> Points, bool Backwards);
