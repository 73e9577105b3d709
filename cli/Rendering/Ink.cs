using Spectre.Console;

namespace JourneySim.Cli.Rendering;

/// <summary>The few styles of all output, by what they say. The eight colours of every terminal, so that its own theme decides how they look.</summary>
internal static class Ink
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    /// <summary>What is there to be found, not to be read first.</summary>
    public static Style Quiet { get; } = new(foreground: Color.Grey);

    public static Style Good { get; } = new(foreground: Color.Green);

    public static Style Bad { get; } = new(foreground: Color.Red);

    public static Style StrongGood { get; } = new(foreground: Color.Green, decoration: Decoration.Bold);

    public static Style StrongBad { get; } = new(foreground: Color.Red, decoration: Decoration.Bold);

    public static Style Warn { get; } = new(foreground: Color.Olive);

    public static Style Name { get; } = new(foreground: Color.Teal);

    public static Style Ask { get; } = new(foreground: Color.Purple);
}
