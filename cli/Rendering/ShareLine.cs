using JourneySim.Linting;

namespace JourneySim.Cli.Rendering;

/// <summary>One line on how many of the nodes that were read are simulated; it says nothing when all are.</summary>
internal static class ShareLine
{
    private const int Named = 8;

    public static void Show(Screen screen, NodeShare share)
    {
        if (share.Missing.Count == 0)
        {
            return;
        }

        var types = share.Missing.Take(Named).Select(t => t.Value == 1 ? t.Key : $"{t.Key} ({t.Value})");
        var more = share.Missing.Count > Named ? $" and {share.Missing.Count - Named} more types" : "";
        var stoodIn = share.StoodIn > 0 ? $", {share.StoodIn} have stand-ins" : "";
        screen.Line();
        screen.Write(
            new InkLine().Add(
                $"{share.Simulated} of {share.Total} nodes are simulated{stoodIn}; these need stand-ins: {string.Join(", ", types)}{more}",
                Ink.Quiet
            )
        );
    }
}
