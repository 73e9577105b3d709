using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>A <c>java.util.Date</c>: milliseconds since 1970.</summary>
public sealed class JavaDate(long time) : IJavaObject
{
    public JavaClass Class => JavaClasses.BuiltIn.Find("java.util.Date");

    public long Time { get; internal set; } = time;

    public int JavaHash => (int)(Time ^ (Time >>> 32));

    public bool JavaEquals(object? other) => other is JavaDate date && date.Time == Time;
}
