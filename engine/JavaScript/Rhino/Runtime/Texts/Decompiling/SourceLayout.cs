using System.Text;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts.Decompiling;

/// <summary>Text in lines of four blanks a level, or all in one line for <c>toSource</c>.</summary>
internal sealed class SourceLayout(bool oneLine, int indent = 0)
{
    private readonly StringBuilder _text = new();
    private int _depth = indent;
    private bool _fresh = indent > 0;

    public SourceLayout Write(string text)
    {
        if (_fresh)
        {
            _text.Append(' ', Math.Max(_depth, 0));
            _fresh = false;
        }

        _text.Append(text);
        return this;
    }

    public void Line()
    {
        _text.Append(oneLine ? "" : "\n");
        _fresh = !oneLine;
    }

    /// <summary>A new line also where all else is in one.</summary>
    public void Break()
    {
        _text.Append('\n');
        _fresh = !oneLine;
    }

    /// <summary>Moves what follows by some blanks.</summary>
    public void Indent(int blanks) => _depth += blanks;

    public override string ToString() => _text.ToString();
}
