namespace JourneySim.Engine.Diagnostics;

/// <summary>A place in a file. Lines and columns count from one; <paramref name="Length"/> is how far the caret line reaches.</summary>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length = 1)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}
