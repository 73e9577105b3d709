using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.lang.Number</c> that is no box of a primitive, such as BigDecimal or AtomicInteger.</summary>
public interface IJavaNumber : IJavaObject
{
    /// <summary><c>doubleValue()</c>.</summary>
    double Double { get; }
}
