namespace JourneySim.Engine.JavaScript.Java.Classes.JavaIo;

/// <summary>A <c>java.io.InputStream</c> in memory.</summary>
internal interface IJavaInput : Definition.IJavaObject
{
    /// <summary>How many bytes are there without waiting.</summary>
    int Available { get; }

    /// <summary>Reads at most as many bytes as fit; 0 at the end.</summary>
    int Read(Span<byte> into);
}
