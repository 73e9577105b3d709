namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>The labels of one statement, which jumps inside of it may name.</summary>
internal sealed class LabelState
{
    /// <summary>Rhino has tied the labels to a statement: the first loop it meets inside, even deeper.</summary>
    public bool HasLoop { get; set; }
}
