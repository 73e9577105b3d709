namespace JourneySim.Cli.Rendering;

/// <summary>
/// When output has colour: on a terminal, unless somebody said no. The order is <c>--no-color</c>, <c>NO_COLOR</c> (no-color.org), <c>FORCE_COLOR</c> and
/// <c>CLICOLOR_FORCE</c>, <c>TERM=dumb</c>, <c>CI</c>, terminal or not.
/// </summary>
internal static class ColourRules
{
    public static bool HasColour(Surroundings around, bool isTerminal, bool noColour)
    {
        if (noColour || around.Variable("NO_COLOR") is { Length: > 0 })
        {
            return false;
        }

        foreach (var name in (string[])["FORCE_COLOR", "CLICOLOR_FORCE"])
        {
            if (around.Variable(name) is { Length: > 0 } force)
            {
                return force is not ("0" or "false");
            }
        }

        return isTerminal && !around.IsCi && around.Variable("TERM") != "dumb";
    }
}
