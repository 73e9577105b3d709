using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Grammar;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>
/// A function declared in a block. Rhino assigns it to a variable of the function when the place is reached; before, the
/// name does not exist unless something else declares it.
/// </summary>
internal static class BlockFunctions
{
    /// <summary>True when some name may be looked up before its block is reached, so that it must not exist before.</summary>
    public static bool NeedObject(LoweringPass pass, Node node, FunctionFacts facts) =>
        facts.BlockFunctions.Any(function =>
            function.LeavesOutVariable
            && !IsDeclaredOtherwise(pass, facts, function.Name)
            && (
                pass.Facts.IsCaught(function.Name)
                || pass.Facts.References(function.Name)
                    .Any(place => place >= node.Start && place < node.End && !IsBehindOne(facts, function.Name, place))
            )
        );

    public static Statement Lower(LoweringPass pass, FunctionDeclaration node)
    {
        var name = node.Id!.Name;
        if (IsHidden(pass, name))
        {
            return Functions.Added(pass, node);
        }

        var isScript = pass.Frame.IsScript && (pass.Frame.IsEval || TakeOver(pass, name));
        if (isScript || IsDeclaredOtherwise(pass, pass.Facts[pass.Frame.Node], name))
        {
            return Functions.Assigned(pass, node, null);
        }

        if (pass.Frame.HasDynamicNames && TakeOver(pass, name))
        {
            pass.Remarks.Add(RemarkKind.BlockFunction, name, node);
            return Functions.Assigned(pass, node, DynamicNames.Add(pass, name, node));
        }

        pass.Frame.SharedHidden(name);
        return Functions.Assigned(pass, node, null);
    }

    /// <summary>A caught error or a block's variable has the name here: the function goes to the variable around it.</summary>
    private static bool IsHidden(LoweringPass pass, string name) =>
        pass.Scope.Resolve(name) is { Scope.IsFunctionLevel: false }
        && (pass.Frame.IsScript || pass.Frame.HasDynamicNames);

    private static bool IsDeclaredOtherwise(LoweringPass pass, FunctionFacts facts, string name) =>
        facts.Functions.Contains(name)
        || pass.ScopeOf(pass.Frame.Node)?.Names.GetValueOrDefault(name, DeclarationKind.Function)
            == DeclarationKind.Parameter;

    /// <summary>
    /// A <c>var</c> of the same name declares nothing: Rhino leaves the variable out because there is a function for it.
    /// Written before the function is reached, it becomes a variable of the script.
    /// </summary>
    public static bool TakeOver(LoweringPass pass, string name)
    {
        var facts = pass.Facts[pass.Frame.Node];
        return facts.BlockFunctions.Exists(function => function.LeavesOutVariable && function.Name == name)
            && !IsDeclaredOtherwise(pass, facts, name);
    }

    private static bool IsBehindOne(FunctionFacts facts, string name, int place) =>
        facts.BlockFunctions.Any(function =>
            function.Name == name && place >= function.Declaration.Start && place < function.Block.End
        );
}
