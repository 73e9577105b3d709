using Acornima.Ast;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts.Decompiling;

/// <summary>Prints the statements that only Rhino's grammar has.</summary>
internal static class OwnStatements
{
    public static void Print(Node node, StatementPrinter printer, SourceLayout layout)
    {
        switch (node)
        {
            case ForEachStatement loop:
                printer.ForEach("for each (", loop.Left, " in ", loop.Right, loop.Body);
                break;
            case RhinoTryStatement attempt:
                layout.Write("try ");
                printer.Block(attempt.Block);
                foreach (var handler in attempt.Handlers)
                {
                    printer.Catch(handler.Name, handler.Condition, handler.Body);
                }

                printer.Finally(attempt.Finalizer);
                break;
            case LetBlockStatement block:
                Let(block.Declaration, printer, layout);
                printer.Block(block.Body);
                break;
            default:
                throw new NotSimulatedException(
                    $"the source text of a function with a {node.GetType().Name}",
                    "Do not print the function."
                );
        }
    }

    /// <summary><c>let (a = 1) </c>.</summary>
    public static void Let(VariableDeclaration declaration, StatementPrinter printer, SourceLayout layout)
    {
        layout.Write("let (");
        printer.Declarators(declaration);
        layout.Write(") ");
    }
}
