using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>left == right</c>: two Java objects are alike when their values are, as Rhino's <c>eq</c> has it.</summary>
internal static class LooseEquality
{
    public static bool Of(JsValue left, JsValue right)
    {
        if (left is IForeignObject foreign && right is IForeignObject)
        {
            return foreign.IsAlike(right);
        }

        if (left is JsNumber a && right is JsNumber b)
        {
            return a.AsNumber() == b.AsNumber();
        }

        if (left.Type == right.Type)
        {
            return left.Equals(right);
        }

        return (left, right) switch
        {
            (JsNull or JsUndefined, _) => right is JsNull or JsUndefined,
            (_, JsNull or JsUndefined) => false,
            (ObjectInstance, ObjectInstance) => left.Equals(right),
            (ObjectInstance, _) => Of(TypeConverter.ToPrimitive(left), right),
            (_, ObjectInstance) => Of(left, TypeConverter.ToPrimitive(right)),
            (JsSymbol, _) or (_, JsSymbol) => false,
            (JsBigInt, _) or (_, JsBigInt) => BigIntsAlike(left, right),
            _ => TypeConverter.ToNumber(left).Equals(TypeConverter.ToNumber(right))
                && !double.IsNaN(TypeConverter.ToNumber(left)),
        };
    }

    private static bool BigIntsAlike(JsValue left, JsValue right)
    {
        var (big, other) = left is JsBigInt ? (left, right) : (right, left);
        var number = TypeConverter.ToNumber(other);
        return number.Equals((double)(System.Numerics.BigInteger)big.ToObject()!);
    }
}
