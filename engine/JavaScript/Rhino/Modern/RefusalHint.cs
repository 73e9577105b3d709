namespace JourneySim.Engine.JavaScript.Rhino.Modern;

/// <summary>What to write instead where Rhino's words alone do not tell it.</summary>
internal static class RefusalHint
{
    private const string Redeclaration = "redeclaration of ";

    /// <returns>Null where the words say enough.</returns>
    public static string? Of(RhinoSyntaxException refused)
    {
        if (refused.Message.Contains(Redeclaration, StringComparison.Ordinal))
        {
            return "A const belongs to the whole function here, also from inside a block: give each a name of its own, or write var.";
        }

        if (refused.Message == "invalid return")
        {
            return "A script has no return outside a function: put the code into a function and call it.";
        }

        var line = refused.LineSource?.TrimStart() ?? "";
        return
            line.StartsWith("import ", StringComparison.Ordinal) || line.StartsWith("export ", StringComparison.Ordinal)
            ? ModernForm.Import.Hint
            : null;
    }
}
