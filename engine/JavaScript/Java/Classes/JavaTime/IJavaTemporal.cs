using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaTime;

/// <summary>A <c>java.time.temporal.Temporal</c>: a point on the time line or in a calendar.</summary>
internal interface IJavaTemporal : IJavaObject
{
    /// <summary>Whole units from here to there.</summary>
    long Until(IJavaTemporal other, JavaEnumConstant unit);

    /// <summary>So many units later.</summary>
    IJavaTemporal Plus(long amount, JavaEnumConstant unit);
}
