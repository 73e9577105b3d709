using System.Globalization;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>The time that scripts see: the run's clock, in the server's zone.</summary>
internal sealed class RunTimeSystem(TimeProvider clock, TimeZoneInfo zone)
    : DefaultTimeSystem(zone, CultureInfo.InvariantCulture)
{
    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();
}
