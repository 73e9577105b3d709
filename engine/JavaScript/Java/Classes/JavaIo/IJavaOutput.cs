namespace JourneySim.Engine.JavaScript.Java.Classes.JavaIo;

/// <summary>A <c>java.io.OutputStream</c> in memory.</summary>
internal interface IJavaOutput : Definition.IJavaObject
{
    void Write(ReadOnlySpan<byte> bytes);

    void Close();
}
