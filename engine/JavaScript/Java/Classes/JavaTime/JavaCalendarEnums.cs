using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaTime;

/// <summary><c>java.time.DayOfWeek</c> and <c>java.time.Month</c>.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/time/DayOfWeek.html">DayOfWeek</seealso>
internal static class JavaCalendarEnums
{
    public static JavaClass DayOfWeek { get; } =
        JavaClass
            .Define("java.time.DayOfWeek")
            .Enum("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
            .Method("int getValue()", call => call.Self<JavaEnumConstant>().Ordinal + 1)
            .Build();

    public static JavaClass Month { get; } =
        JavaClass
            .Define("java.time.Month")
            .Enum(
                "JANUARY",
                "FEBRUARY",
                "MARCH",
                "APRIL",
                "MAY",
                "JUNE",
                "JULY",
                "AUGUST",
                "SEPTEMBER",
                "OCTOBER",
                "NOVEMBER",
                "DECEMBER"
            )
            .Method("int getValue()", call => call.Self<JavaEnumConstant>().Ordinal + 1)
            .Build();
}
