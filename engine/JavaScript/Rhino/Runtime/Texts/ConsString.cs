using System.Runtime.CompilerServices;
using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

/// <summary>
/// A string that <c>+</c> or a template built. To a script it is a string like any other; Java sees
/// <c>org.mozilla.javascript.ConsString</c>, which the bindings scope turns into a Java string. As in Rhino it is a rope:
/// the characters are put together when somebody first asks for them.
/// </summary>
internal sealed class ConsString : JsString
{
    private readonly int _length;
    private JsString? _left;
    private JsString? _right;

    public ConsString(string value)
        : base(value) => _length = value.Length;

    private ConsString(JsString left, JsString right, int length)
        : base(null!)
    {
        _left = left;
        _right = right;
        _length = length;
    }

    public override int Length => _length;

    public override char this[int index] => ToString()[index];

    public static ConsString Join(JsString left, JsString right)
    {
        var length = (long)left.Length + right.Length;
        return length > Limits.LongestText
            ? throw new ScriptStoppedException($"a text longer than {Limits.LongestText} characters", 0, null)
            : new ConsString(left, right, (int)length);
    }

    public override string ToString()
    {
        if (_left is not null)
        {
            // Jint compares and hashes flat strings by the field of its own class.
            Flat(this) = string.Create(_length, this, static (target, rope) => Fill(target, rope));
            _left = _right = null;
        }

        return Flat(this);
    }

    /// <summary>Writes a rope from its end to its start without recursion: ropes of loops are as deep as the loop ran.</summary>
    private static void Fill(Span<char> target, ConsString rope)
    {
        var waiting = new Stack<JsString>();
        waiting.Push(rope);
        var end = target.Length;
        while (waiting.TryPop(out var part))
        {
            if (part is ConsString { _left: { } left, _right: { } right })
            {
                waiting.Push(left);
                waiting.Push(right);
                continue;
            }

            var text = part.ToString();
            end -= text.Length;
            text.CopyTo(target[end..]);
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_value")]
    private static extern ref string Flat(JsString text);
}
