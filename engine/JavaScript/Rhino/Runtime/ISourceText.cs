namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>A function that knows what its <c>toString</c> says.</summary>
internal interface ISourceText
{
    string SourceText { get; }

    /// <summary>What Java's <c>toString()</c> of it says.</summary>
    string ListText { get; }
}
