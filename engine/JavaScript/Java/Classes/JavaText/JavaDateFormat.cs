using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaText;

/// <summary><c>java.text.SimpleDateFormat</c>, in English and in the server's time zone unless another one is set.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/text/SimpleDateFormat.html">SimpleDateFormat</seealso>
internal sealed class JavaDateFormat : IJavaObject
{
    private const string Letters = "GyYMLwWDdFEuaHkKhmsSzZX";

    private DatePattern pattern;
    private TimeZoneInfo zone;
    private bool lenient = true;

    private JavaDateFormat(string pattern, TimeZoneInfo zone)
    {
        this.pattern = Parsed(pattern);
        this.zone = zone;
    }

    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.text.SimpleDateFormat")
            .Extends("java.text.DateFormat")
            .Constructor("()", call => new JavaDateFormat("M/d/yy, h:mm a", call.Run.Zone))
            .Constructor("(String)", call => new JavaDateFormat(call.NeedText(0), call.Run.Zone))
            .Constructor("(String, java.util.Locale)", call => new JavaDateFormat(call.NeedText(0), call.Run.Zone))
            .Method("String toPattern()", call => call.Self<JavaDateFormat>().pattern.Text)
            .Method("void applyPattern(String)", call => call.Self<JavaDateFormat>().Apply(call.NeedText(0)))
            .Build();

    public static JavaClass Parent { get; } =
        JavaClass
            .Define("java.text.DateFormat")
            .Extends("java.text.Format")
            .Abstract()
            .Method("String format(Date)", call => call.Self<JavaDateFormat>().Format(call[0]))
            .Method("Date parse(String)", Parse)
            .Method(
                "void setTimeZone(java.util.TimeZone)",
                call => call.Self<JavaDateFormat>().SetZone(call.Need<TimeZoneInfo>(0))
            )
            .Method("void setLenient(boolean)", call => call.Self<JavaDateFormat>().SetLenient(call.Flag(0)))
            .Method("boolean isLenient()", call => call.Self<JavaDateFormat>().lenient)
            .Declares(
                """
                java.util.TimeZone getTimeZone()
                Date parse(String, java.text.ParsePosition)
                java.util.Calendar getCalendar()
                void setCalendar(java.util.Calendar)
                java.text.NumberFormat getNumberFormat()
                void setNumberFormat(java.text.NumberFormat)
                """
            )
            .Build();

    public static JavaClass Root { get; } =
        JavaClass
            .Define("java.text.Format")
            .Abstract()
            .Implements("java.io.Serializable", "Cloneable")
            .Method("String format(Object)", FormatAny)
            .Method("Object parseObject(String)")
            .Build();

    public JavaClass Class => Type;

    public int JavaHash => JavaHashCode.Of(pattern.Text);

    public string JavaText => $"{Type.Name}@{JavaHash:x}";

    public bool JavaEquals(object? other) => other is JavaDateFormat format && format.pattern.Text == pattern.Text;

    private static DatePattern Parsed(string pattern) =>
        DatePattern.Parse(
            pattern,
            Letters,
            c => new JavaException("java.lang.IllegalArgumentException", $"Illegal pattern character '{c}'")
        );

    private static object FormatAny(JavaCall call) =>
        call.This switch
        {
            JavaDateFormat dates => dates.Format(call[0]),
            JavaDecimalFormat numbers => numbers.Format(call[0]),
            JavaMessageText messages => messages.Format(call.Run, call[0]),
            _ => throw new Diagnostics.NotSimulatedException("java.text.Format.format of this kind"),
        };

    private static object Parse(JavaCall call)
    {
        var format = call.Self<JavaDateFormat>();
        var text = call.NeedText(0);
        return
            DatePatternReader.Read(format.pattern, text, format.zone, format.lenient, call.Run.Clock.GetUtcNow())
                is { } time
            ? new JavaDate(time)
            : throw new JavaException("java.text.ParseException", $"Unparseable date: \"{text}\"");
    }

    private string Format(object? value) =>
        value switch
        {
            JavaDate date => DatePatternWriter.Write(pattern, date.Time, zone),
            null => throw new JavaException("java.lang.NullPointerException", null),
            _ when JavaValues.IsNumber(value) => DatePatternWriter.Write(pattern, JavaValues.Whole(value), zone),
            _ => throw new JavaException("java.lang.IllegalArgumentException", "Cannot format given Object as a Date"),
        };

    private object? Apply(string text)
    {
        pattern = Parsed(text);
        return null;
    }

    private object? SetZone(TimeZoneInfo given)
    {
        zone = given;
        return null;
    }

    private object? SetLenient(bool flag)
    {
        lenient = flag;
        return null;
    }
}
