using JourneySim.Engine.Diagnostics;
using JourneySim.Loading.Source;

namespace JourneySim.Loading.Folders;

/// <summary>Reads a file that another file names.</summary>
internal static class ReferencedFile
{
    /// <summary>The text, or null when a mistake was added.</summary>
    /// <param name="folder">The workspace.</param>
    /// <param name="fromFile">The file that names it.</param>
    /// <param name="reference">How it names it.</param>
    /// <param name="span">Where it names it.</param>
    /// <param name="mistakes">Receives what is wrong.</param>
    /// <param name="texts">Keeps the text for messages.</param>
    public static (string File, string Text)? Read(
        SourceFolder folder,
        string fromFile,
        string reference,
        SourceSpan span,
        Mistakes mistakes,
        SourceTexts texts
    )
    {
        var path = SourceFolder.Combine(fromFile, reference);
        if (folder.Refused(path) is { } why)
        {
            mistakes.Error(
                "WSP1003",
                span,
                $"The file {reference} may not be read: {why}.",
                "Move it into the workspace, or allow files outside it."
            );
            return null;
        }

        if (!folder.Exists(path))
        {
            mistakes.Error("WSP1002", span, $"There is no file {folder.Shown(path)}.", Near(folder, path));
            return null;
        }

        var shown = folder.Shown(path);
        try
        {
            if (TextDecoding.Decode(shown, folder.Read(path), mistakes) is not { } text)
            {
                return null;
            }

            texts.Add(shown, text);
            return (shown, text);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            mistakes.Error("WSP1002", span, $"The file {shown} can't be read: {unreadable.Message}");
            return null;
        }
    }

    private static string? Near(SourceFolder folder, string path)
    {
        var slash = path.LastIndexOf('/');
        var beside = folder.Files(slash < 0 ? "" : path[..slash]).Take(500).ToList();
        return NearestName.To(path, beside) is { } near ? $"Did you mean {near}?"
            : NearestName.To(path[(slash + 1)..], beside.Select(f => f[(f.LastIndexOf('/') + 1)..])) is { } name
                ? $"Did you mean {name}?"
            : null;
    }
}
