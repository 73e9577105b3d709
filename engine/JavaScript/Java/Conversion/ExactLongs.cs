using System.Runtime.CompilerServices;
using Jint.Native;

namespace JourneySim.Engine.JavaScript.Java.Conversion;

/// <summary>
/// A Java <c>long</c> that JavaScript's numbers can't hold: Rhino keeps the long itself and only counts with the rounded
/// number, so that Java gets it back whole.
/// </summary>
internal sealed class ExactLongs
{
    private const long Largest = 1L << 53;

    private readonly ConditionalWeakTable<JsValue, object> _kept = [];

    public JsValue Show(long number)
    {
        var shown = new JsNumber(number);
        if (number is > Largest or < -Largest)
        {
            shown = new JsNumber((double)number);
            _kept.Add(shown, number);
        }

        return shown;
    }

    public long? Exact(JsValue shown) =>
        shown is JsNumber && _kept.TryGetValue(shown, out var number) ? (long)number : null;
}
