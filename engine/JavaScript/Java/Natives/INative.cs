namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>A script value that stands for a Java value (Rhino's <c>Wrapper</c>).</summary>
internal interface INative
{
    object Unwrapped { get; }

    /// <summary>Java's text of it.</summary>
    string JavaText { get; }
}
