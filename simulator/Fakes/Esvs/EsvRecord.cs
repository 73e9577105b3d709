using JourneySim.Engine.Diagnostics;

namespace JourneySim.Fakes.Esvs;

/// <summary>One ESV as one source gives it. Names come in either spelling.</summary>
public abstract record EsvRecord
{
    private EsvRecord(string name) => Name = EsvName.ToProperty(name);

    /// <summary>The property name, <c>esv.tenant.env.fqdn</c>.</summary>
    public string Name { get; }

    /// <summary>Where it was given, for messages; null when it came from no file.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>Which source gave it: <c>journeysim.yaml</c>, <c>--esv</c>, <c>environment</c>.</summary>
    public string Source { get; init; } = "workspace";

    /// <summary>A variable: readable by everybody. <paramref name="Value"/> is the raw text, whatever the type.</summary>
    public sealed record Variable(string name, string Value, EsvType Type = EsvType.String) : EsvRecord(name);

    /// <summary>A secret: masked in all output; scripts read it through <c>systemEnv</c> only when it may be used in placeholders.</summary>
    public sealed record Secret(string name, string Value, bool UseInPlaceholders = true) : EsvRecord(name);

    /// <summary>Takes away what earlier sources gave.</summary>
    public sealed record Unset(string name) : EsvRecord(name);
}
