using System.Text;

namespace JourneySim.Cli.Commands.Testing;

/// <summary>Writes files that appear whole or not at all, whatever interrupts the process.</summary>
internal static class WholeFile
{
    public static void Write(Invocation invocation, string path, Action<TextWriter> write)
    {
        using var text = new Utf8Text();
        write(text);
        var file = invocation.Around.PathOf(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var draft = $"{file}.{Environment.ProcessId}.draft";
            File.WriteAllText(draft, text.ToString());
            File.Move(draft, file, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Usage($"The report can't be written: {path}", refused.Message);
        }
    }

    /// <summary>XML says in its first line how it is written.</summary>
    internal sealed class Utf8Text : StringWriter
    {
        public Utf8Text() => NewLine = "\n";

        public override Encoding Encoding => Encoding.UTF8;
    }
}
