using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaText;

/// <summary>The classes of <c>java.text</c>.</summary>
internal static class JavaTextClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("java.text.Format", () => JavaDateFormat.Root),
        new("java.text.DateFormat", () => JavaDateFormat.Parent),
        new("java.text.SimpleDateFormat", () => JavaDateFormat.Type),
        new("java.text.NumberFormat", () => JavaDecimalFormat.Parent),
        new("java.text.DecimalFormat", () => JavaDecimalFormat.Type),
        new("java.text.MessageFormat", () => JavaMessageText.Type),
        new("java.util.TimeZone", () => JavaTimeZone.Type),
        new("sun.util.calendar.ZoneInfo", () => JavaTimeZone.Kind),
        ThrowableClasses.Jdk("java.text.ParseException"),
    ];
}
