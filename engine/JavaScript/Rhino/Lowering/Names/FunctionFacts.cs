using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

/// <summary>What a function's text says about its variables.</summary>
internal sealed class FunctionFacts
{
    /// <summary>Calls <c>eval</c> by name: variables may come up while it runs.</summary>
    public bool CallsEval { get; set; }

    /// <summary>
    /// Rhino keeps the variables of such a function in an object (its activation): inner functions, <c>arguments</c>,
    /// <c>with</c>, <c>eval</c>, <c>yield</c>, strict code. Only then does a block with <c>let</c> get variables of its own.
    /// </summary>
    public bool HasActivation { get; set; }

    public bool UsesArguments { get; set; }

    /// <summary>Functions declared in blocks: assigned when reached, unknown before.</summary>
    public List<BlockFunction> BlockFunctions { get; } = [];

    /// <summary>Names of functions declared directly in the body.</summary>
    public HashSet<string> Functions { get; } = new(StringComparer.Ordinal);
}

/// <summary>A function declared in a block.</summary>
/// <param name="Declaration">Its node.</param>
/// <param name="Block">The statement around it.</param>
internal sealed record BlockFunction(FunctionDeclaration Declaration, Node Block)
{
    public string Name => Declaration.Id!.Name;

    /// <summary>
    /// It stands in braces. Only then Rhino leaves out the variable; behind a <c>case</c>, an <c>if</c> or a label it is undefined
    /// at first.
    /// </summary>
    public bool LeavesOutVariable => Block is BlockStatement;
}
