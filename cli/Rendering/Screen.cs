using Spectre.Console;
using Spectre.Console.Rendering;

namespace JourneySim.Cli.Rendering;

/// <summary>One of the two output streams, with or without colour. What is shown has been through the mask of secrets at its source.</summary>
internal sealed class Screen
{
    /// <summary>Output that no terminal shows is not wrapped.</summary>
    private const int Endless = 1_000_000;

    private readonly TextWriter writer;
    private readonly IAnsiConsole console;

    public Screen(Surroundings around, TextWriter writer, bool isTerminal, bool noColour)
    {
        this.writer = writer;
        Colour = ColourRules.HasColour(around, isTerminal, noColour);
        var settings = new AnsiConsoleSettings
        {
            Ansi = Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        };
        settings.Enrichment.UseDefaultEnrichers = false;
        console = AnsiConsole.Create(settings);
        console.Profile.Width = isTerminal ? around.Width : Endless;
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Capabilities.Links = false;
    }

    public bool Colour { get; }

    /// <summary>Writes text as it is: no colours, no wrapping.</summary>
    public void Raw(string text) => writer.Write(text);

    public void Write(IRenderable what) => console.Write(what);

    public void Line() => writer.Write('\n');

    public void Line(string text, Style? style = null) => Write(new InkLine().Add(text, style ?? Style.Plain));

    public void Flush() => writer.Flush();
}
