namespace JourneySim.Engine.JavaScript.Java.Classes.JavaTime;

/// <summary>Which of <c>LocalDate</c>, <c>LocalTime</c>, <c>LocalDateTime</c>, <c>ZonedDateTime</c>.</summary>
internal enum JavaDateTimeKind
{
    Date,
    Time,
    DateTime,
    Zoned,
}
