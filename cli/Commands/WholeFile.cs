using System.Text;

namespace JourneySim.Cli.Commands;

/// <summary>Writes files that appear whole or not at all, whatever interrupts the process. Folders that are missing are made.</summary>
internal static class WholeFile
{
    public static void Write(Invocation invocation, string path, Action<TextWriter> write) =>
        Write(invocation, path, "The report", write);

    /// <param name="invocation">The command line.</param>
    /// <param name="path">The file.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="write">Writes the text.</param>
    public static void Write(Invocation invocation, string path, string what, Action<TextWriter> write)
    {
        using var text = new Utf8Text();
        write(text);
        Write(invocation, path, what, new UTF8Encoding(false).GetBytes(text.ToString()));
    }

    public static void Write(Invocation invocation, string path, string what, byte[] content)
    {
        var file = invocation.Around.PathOf(path);
        var draft = $"{file}.{Environment.ProcessId}.draft";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? file);
            File.WriteAllBytes(draft, content);
            File.Move(draft, file, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Discard(draft);
            throw CommandFailure.Usage($"{what} can't be written: {path}", refused.Message);
        }
    }

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell.
        }
    }

    /// <summary>XML says in its first line how it is written.</summary>
    internal sealed class Utf8Text : StringWriter
    {
        public Utf8Text() => NewLine = "\n";

        public override Encoding Encoding => Encoding.UTF8;
    }
}
