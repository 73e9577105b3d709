using System.Globalization;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Texts of <c>float</c>: the shortest digits that tell it from its neighbours, laid out as a double's.</summary>
internal static class JavaFloats
{
    public static string Text(float value) =>
        JavaNumbers.Text(
            double.Parse(
                value.ToString("R", CultureInfo.InvariantCulture),
                NumberStyles.Float,
                CultureInfo.InvariantCulture
            )
        );
}
