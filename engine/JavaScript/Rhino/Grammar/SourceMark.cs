using System.Runtime.InteropServices;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>A place in the source: offset, one-based line, zero-based column.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SourceMark(int Offset, int Line, int Column);
