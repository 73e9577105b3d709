using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Dates;

/// <summary>The members of <c>Date</c> and its prototype.</summary>
internal static class DateMembers
{
    private static readonly NativeMember[] Fields =
    [
        .. new[] { "FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds" }.SelectMany(field =>
            new[] { Own("get" + field, 0), Own("getUTC" + field, 0) }
        ),
        .. new[]
        {
            ("FullYear", 3),
            ("Month", 2),
            ("Date", 1),
            ("Hours", 4),
            ("Minutes", 3),
            ("Seconds", 2),
            ("Milliseconds", 1),
        }.SelectMany(field =>
            new[] { Own("set" + field.Item1, field.Item2), Own("setUTC" + field.Item1, field.Item2) }
        ),
        Own("getDay", 0),
        Own("getUTCDay", 0),
        Own("getYear", 0),
        NativeMember.Around("setYear", 1, SetYear),
        Own("getTime", 0),
        Own("setTime", 1),
        Own("getTimezoneOffset", 0),
        Own("valueOf", 0),
    ];

    public static StandardObject Prototype { get; } =
        StandardObject.Prototype(
            "Date",
            [
                .. Fields,
                Text("toString", (texts, time) => texts.Full(time)) with
                {
                    Trigger = "Date",
                },
                Text("toTimeString", (texts, time) => texts.Clock(time)),
                Text("toDateString", (texts, time) => texts.Day(time)),
                Text("toLocaleString", (texts, time) => texts.LocalFull(time)),
                Text("toLocaleTimeString", (texts, time) => texts.LocalClock(time)),
                Text("toLocaleDateString", (texts, time) => texts.LocalDay(time)),
                Text("toUTCString", (_, time) => DateTexts.Utc(time)),
                // The same function in Rhino: its errors say toUTCString.
                Text("toUTCString", (_, time) => DateTexts.Utc(time)) with
                {
                    Name = "toGMTString",
                },
                NativeMember.Of(
                    "toSource",
                    0,
                    (realm, self, _) =>
                        new JsString($"(new Date({Texts.Printed.Of(new JsNumber(Time(realm, self, "toSource")))}))")
                ),
                NativeMember.Of("toISOString", 0, ToIso) with
                {
                    Trigger = "Date",
                },
                NativeMember.Of("toJSON", 1, ToJson) with
                {
                    Trigger = "Date",
                },
            ]
        ) with
        {
            Global = "Date",
            Hidden = "toTemporalInstant",
        };

    public static StandardObject Constructor { get; } =
        StandardObject.Constructor(
            "Date",
            [
                NativeMember.Around(
                    "UTC",
                    7,
                    (_, original, self, arguments) => original.On(self, DateConstructor.Fields(arguments))
                ),
                NativeMember.Of(
                    "parse",
                    1,
                    (realm, _, arguments) =>
                        new JsNumber(DateConstructor.Parse(realm, Texts.Printed.Of(arguments.At(0))))
                ),
            ]
        );

    /// <summary>The milliseconds of a date; an error for anything else.</summary>
    private static double Time(RhinoRealm realm, JsValue self, string method) =>
        self is JsDate date ? date.DateValue
        : ReferenceEquals(self, realm.ModernPrototype("Date")) ? double.NaN
        : throw Receiver.Incompatible(realm, self, method, "NativeDate");

    private static NativeMember Own(string name, int length) =>
        NativeMember.Around(
            name,
            length,
            (realm, original, self, arguments) =>
                double.IsNaN(Time(realm, self, name)) && self is not JsDate
                    ? JsNumber.Create(double.NaN)
                    : original.On(self, arguments)
        );

    /// <summary>Rhino adds a year's fraction up as days.</summary>
    private static JsValue SetYear(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        var time = Time(realm, self, "setYear");
        var year = TypeConverter.ToNumber(arguments.At(0));
        if (self is not JsDate date || !double.IsFinite(year) || year == Math.Truncate(year))
        {
            return self is JsDate ? original.On(self, arguments) : JsNumber.Create(double.NaN);
        }

        var zone = new LocalZone(realm.Zone);
        var local = double.IsNaN(time) ? 0 : zone.ToLocal(time);
        var (_, month, day, _) = Days.Civil(local);
        var moved = Days.OfFractional(year is >= 0 and <= 99 ? year + 1900 : year, month, day, Days.OfDay(local));
        return date.Get("setTime").On(date, new JsNumber(Days.Clip(zone.ToUtc(moved))));
    }

    private static NativeMember Text(string name, Func<DateTexts, double, string> write) =>
        NativeMember.Of(
            name,
            0,
            (realm, self, _) =>
            {
                var time = Time(realm, self, name);
                return new JsString(
                    double.IsNaN(time) ? DateTexts.Invalid : write(new DateTexts(new LocalZone(realm.Zone)), time)
                );
            }
        );

    private static JsValue ToIso(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var time = Time(realm, self, "toISOString");
        return double.IsNaN(time)
            ? throw realm.Errors.RangeError("Date is invalid.")
            : new JsString(DateTexts.Iso(time));
    }

    private static JsValue ToJson(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Receiver.Object(realm, self);
        if (TypeConverter.ToPrimitive(target, Types.Number) is JsNumber number && !double.IsFinite(number.AsNumber()))
        {
            return JsValue.Null;
        }

        if (!target.HasProperty("toISOString"))
        {
            throw realm.Errors.TypeError($"Cannot find function toISOString in object {RhinoValues.TextOf(target)}.");
        }

        var method = target.Get("toISOString");
        if (!method.IsCallable())
        {
            throw realm.Errors.TypeError(
                $"Cannot call property toISOString in object {RhinoValues.TextOf(target)}. It is not a function, it is \"{RhinoValues.TextOf(method)}\"."
            );
        }

        var result = method.On(target);
        return result is not ObjectInstance
            ? result
            : throw realm.Errors.TypeError(
                $"toISOString must return a primitive value, but instead returned \"{RhinoValues.TextOf(result)}\""
            );
    }
}
