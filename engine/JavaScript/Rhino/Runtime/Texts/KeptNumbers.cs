using System.Runtime.CompilerServices;
using Jint;
using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

/// <summary>
/// Numbers that Rhino holds as Java's <c>Integer</c>, <c>Long</c> and the like: what Java gave, and what <c>JSON.parse</c> and a few
/// functions of strings give. They count as any other number, but inside an object or array Java gets them back as they were
/// (<c>1</c>, not <c>1.0</c>). A computed number is a <c>Double</c> again.
/// </summary>
internal static class KeptNumbers
{
    private const int Least = -1;

    private static readonly JsNumber?[] Integers = new JsNumber?[1025];
    private static readonly JsNumber?[] Longs = new JsNumber?[257];
    private static readonly ConditionalWeakTable<JsNumber, object> Others = [];

    public static JsNumber Integer(int number) =>
        number - Least is var at and >= 0 && at < Integers.Length
            ? Integers[at] ??= new JsNumber(number)
            : Remembered(new JsNumber(number), number);

    public static JsNumber Long(long number) =>
        number - Least is var at and >= 0 && at < Longs.Length
            ? Longs[at] ??= new JsNumber((int)number)
            : Remembered(new JsNumber((double)number), number);

    /// <param name="boxed">A number of Java: int, long, short, sbyte, float or double.</param>
    public static JsNumber Of(object boxed) =>
        boxed switch
        {
            int number => Integer(number),
            long number => Long(number),
            char code => Integer(code),
            short number => Remembered(new JsNumber(number), boxed),
            sbyte number => Remembered(new JsNumber(number), boxed),
            float number => Remembered(new JsNumber((double)number), boxed),
            _ => new JsNumber((double)boxed),
        };

    /// <summary>Java's number behind the script's; null for a <c>Double</c>.</summary>
    public static object? Behind(JsNumber shown)
    {
        var value = shown.AsNumber();
        if (value is >= Least and < 1024)
        {
            var at = (int)value - Least;
            if (ReferenceEquals(Integers[at], shown))
            {
                return (int)value;
            }

            if (at < Longs.Length && ReferenceEquals(Longs[at], shown))
            {
                return (long)value;
            }
        }

        return Others.TryGetValue(shown, out var kept) ? kept : null;
    }

    private static JsNumber Remembered(JsNumber shown, object boxed)
    {
        Others.Add(shown, boxed);
        return shown;
    }
}
