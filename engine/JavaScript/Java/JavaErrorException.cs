using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java;

/// <summary>A <c>java.lang.Error</c> on its way out of the script: no catch of the script sees it.</summary>
internal sealed class JavaErrorException(JavaThrowable thrown) : Exception(thrown.JavaText)
{
    public JavaThrowable Thrown { get; } = thrown;
}
