using Jint;
using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Arrays;

/// <summary><c>Array.prototype.sort</c>.</summary>
internal static class ArraySort
{
    public static JsValue Run(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Receiver.Object(realm, self);
        var by = arguments.At(0) is JsUndefined ? null : Receiver.Callback(realm, arguments[0]);
        var items = new JsValue?[Elements.Countable(realm, Elements.Length(target))];
        for (var i = 0; i < items.Length; i++)
        {
            Steps.Count(realm, i);
            items[i] = Elements.Find(target, i);
        }

        if (by is null)
        {
            SortTexts(items);
        }
        else
        {
            new HybridSort(items, (a, b) => Compare(a, b) ?? Ask(by, a!, b!)).Run();
        }

        for (var i = 0; i < items.Length; i++)
        {
            Elements.Put(target, i, items[i]);
        }

        return target;
    }

    /// <summary>Equal texts can only be told apart where they come from different values; the order is Rhino's then too.</summary>
    private static void SortTexts(JsValue?[] items)
    {
        var texts = new Dictionary<JsValue, string>(ReferenceEqualityComparer.Instance);
        new HybridSort(items, (a, b) => Compare(a, b) ?? string.CompareOrdinal(Text(a!), Text(b!))).Run();

        string Text(JsValue value)
        {
            if (value is JsString)
            {
                return value.ToString();
            }

            if (!texts.TryGetValue(value, out var text))
            {
                texts[value] = text = Texts.Printed.Of(value);
            }

            return text;
        }
    }

    /// <summary>Holes stand last, <c>undefined</c> before them.</summary>
    private static int? Compare(JsValue? a, JsValue? b)
    {
        var (left, right) = (Rank(a), Rank(b));
        return left != right || left > 0 ? left - right : null;
    }

    private static int Rank(JsValue? value) =>
        value is null ? 2
        : value is JsUndefined ? 1
        : 0;

    private static int Ask(JsValue by, JsValue a, JsValue b)
    {
        var answer = TypeConverter.ToNumber(by.On(JsValue.Undefined, a, b));
        return answer < 0 || (answer == 0 && double.IsNegative(answer)) ? -1
            : answer > 0 || double.IsNaN(answer) ? 1
            : 0;
    }
}
