using System.Text;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Loading.Source;

/// <summary>Lines and columns of ascending positions in a JSON text.</summary>
internal sealed class JsonPlaces(string file, byte[] text)
{
    private int position;
    private int line = 1;
    private int column = 1;

    public SourceSpan Of(long start, long length)
    {
        Advance((int)start);
        return new SourceSpan(file, line, column, (int)Math.Max(1, length));
    }

    private void Advance(int to)
    {
        var between = text.AsSpan(position, to - position);
        var lastBreak = between.LastIndexOf((byte)'\n');
        if (lastBreak >= 0)
        {
            line += between.Count((byte)'\n');
            column = 1;
            between = between[(lastBreak + 1)..];
        }

        column += Encoding.UTF8.GetCharCount(between);
        position = to;
    }
}
