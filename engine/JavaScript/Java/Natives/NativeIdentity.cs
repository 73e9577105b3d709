using Jint.Native;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>When two wrappers are the same to <c>===</c> and alike to <c>==</c>.</summary>
internal static class NativeIdentity
{
    /// <summary>The same Java object. Boxes of small numbers and of booleans are shared in Java.</summary>
    public static bool AreSame(object left, object right) =>
        ReferenceEquals(left, right)
        || (left, right) switch
        {
            (bool a, bool b) => a == b,
            (int a, int b) => a == b && a is >= -128 and <= 127,
            (long a, long b) => a == b && a is >= -128 and <= 127,
            (short a, short b) => a == b && a is >= -128 and <= 127,
            (sbyte a, sbyte b) => a == b,
            (char a, char b) => a == b && a <= 127,
            (ISharedState a, ISharedState b) => ReferenceEquals(a.Shared, b.Shared),
            _ => false,
        };

    /// <summary>Boxes and strings are alike by value.</summary>
    public static bool AreAlike(object left, object right) =>
        AreSame(left, right)
        || (
            IsPlain(left)
            && IsPlain(right)
            && ((left is string a && right is string b) ? a == b : Number(left).Equals(Number(right)))
        );

    private static bool IsPlain(object value) => value is string or bool || JavaValues.IsNumber(value);

    private static double Number(object value) =>
        value switch
        {
            bool flag => flag ? 1 : 0,
            string text => Jint.Runtime.TypeConverter.ToNumber(new JsString(text)),
            _ => JavaValues.Floating(value),
        };
}
