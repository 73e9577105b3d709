using JourneySim.Engine.Diagnostics;

namespace JourneySim.Loading.Source;

/// <summary>A single value. <paramref name="text"/> is what stands in the file for numbers and flags too, so that a setting of type text gets it unchanged.</summary>
internal sealed class SourceScalar(string text, ScalarKind kind, SourceSpan span) : SourceValue(span)
{
    private const int LongestShown = 40;

    public string Text { get; } = text;

    public ScalarKind Kind { get; } = kind;

    public bool IsNull => Kind == ScalarKind.Null;

    public override long Size => 1;

    public override string Described =>
        Kind switch
        {
            ScalarKind.Null => "nothing",
            ScalarKind.Flag => Text,
            ScalarKind.Number => $"the number {Text}",
            _ => Text.Length <= LongestShown ? $"the text \"{Text}\"" : $"the text \"{Text[..LongestShown]}…\"",
        };
}

/// <summary>What a scalar is by YAML 1.2's core schema, or by JSON.</summary>
internal enum ScalarKind
{
    Null,
    Flag,
    Number,
    Text,
}
