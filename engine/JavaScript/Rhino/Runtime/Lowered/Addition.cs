using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>a + b + …</c>: texts become ropes.</summary>
internal static class Addition
{
    public static JsValue Of(JsValue[] operands)
    {
        var sum = operands[0];
        for (var i = 1; i < operands.Length; i++)
        {
            sum = Of(sum, operands[i]);
        }

        return sum;
    }

    public static JsValue Of(JsValue left, JsValue right)
    {
        if (left is JsNumber x && right is JsNumber y)
        {
            return new JsNumber(x.AsNumber() + y.AsNumber());
        }

        var a = left is ObjectInstance ? TypeConverter.ToPrimitive(left) : left;
        var b = right is ObjectInstance ? TypeConverter.ToPrimitive(right) : right;
        if (a is JsSymbol || b is JsSymbol)
        {
            return new JsNumber(TypeConverter.ToNumber(a is JsSymbol ? a : b));
        }

        if (a is JsString || b is JsString)
        {
            return ConsString.Join(Text(a), Text(b));
        }

        return a is JsBigInt m && b is JsBigInt n
            ? new JsBigInt(Arithmetic.Integer(m) + Arithmetic.Integer(n))
            : new JsNumber(TypeConverter.ToNumber(a) + TypeConverter.ToNumber(b));
    }

    private static JsString Text(JsValue value) => value as JsString ?? new JsString(Texts.Printed.Of(value));
}
