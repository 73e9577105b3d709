using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java;

/// <summary>How a run's scripts see Java.</summary>
internal sealed record JavaSettings
{
    /// <summary>Legacy: strings and boxes stay Java objects. Next generation: they are plain.</summary>
    public ScriptGeneration Generation { get; init; } = ScriptGeneration.Legacy;

    /// <summary>Java maps come to scripts in AM's own wrapper, as in the scripts of next generation nodes.</summary>
    public bool ShowsMapsByAm { get; init; }

    public ScriptClasses Classes { get; init; } = ScriptClasses.Default;

    /// <summary>The simulated classes.</summary>
    public JavaClasses Known { get; init; } = JavaClasses.BuiltIn;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public RandomSource Random { get; init; } = RandomSource.Strong;

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;
}
