using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Dates;

/// <summary>The <c>Date</c> constructor: reads texts as Rhino does.</summary>
internal static class DateConstructor
{
    public static JsValue Make(RhinoRealm realm)
    {
        var original = realm.ModernObject("Date");
        return new NativeConstructor(
            realm,
            "Date",
            7,
            realm.ModernPrototype("Date"),
            (_, _, _) => new JsString(new DateTexts(new LocalZone(realm.Zone)).Full(Now(realm, original))),
            (_, arguments, _) => Construct(realm, original, arguments)
        ).Inherit(original);
    }

    public static double Parse(RhinoRealm realm, string text)
    {
        var time = IsoDates.Parse(text);
        return double.IsNaN(time) ? LooseDates.Parse(text, new LocalZone(realm.Zone)) : time;
    }

    /// <summary>The parts of a date as numbers; what comes after one that is none is not looked at.</summary>
    public static JsValue[] Fields(JsValue[] arguments)
    {
        var fields = new JsValue[Math.Min(arguments.Length, 7)];
        for (var i = 0; i < fields.Length; i++)
        {
            var number = TypeConverter.ToNumber(arguments[i]);
            if (!double.IsFinite(number))
            {
                return [JsNumber.Create(double.NaN), JsNumber.Create(0)];
            }

            fields[i] = new JsNumber(number);
        }

        return fields;
    }

    private static double Now(RhinoRealm realm, ObjectInstance original) =>
        ((JsDate)realm.Engine.Construct(original, [])).DateValue;

    private static ObjectInstance Construct(RhinoRealm realm, ObjectInstance original, JsValue[] arguments)
    {
        if (arguments.Length != 1)
        {
            return realm.Engine.Construct(original, Fields(arguments));
        }

        var value = arguments[0];
        if (value is JsDate date)
        {
            return realm.Engine.Construct(original, [new JsNumber(date.DateValue)]);
        }

        value = value is ObjectInstance ? TypeConverter.ToPrimitive(value) : value;
        var time = value is JsString text ? Parse(realm, text.ToString()) : TypeConverter.ToNumber(value);
        return realm.Engine.Construct(original, [new JsNumber(Days.Clip(time))]);
    }
}
