namespace JourneySim.Engine.Nodes;

/// <summary>
/// A node of a journey: a fresh object for every visit, as in AM. Implementers: may be called again with answers; keep nothing in
/// fields between visits; a wrong password is an outcome, not an exception.
/// </summary>
public abstract class Node
{
    public abstract ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation);
}
