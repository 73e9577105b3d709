using Acornima.Ast;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts.Decompiling;

/// <summary>Prints the expressions that only Rhino's grammar has.</summary>
internal static class OwnExpressions
{
    public static void Print(Node node, ExpressionPrinter printer, StatementPrinter statements, SourceLayout layout)
    {
        switch (node)
        {
            case RhinoRegExpLiteral literal:
                layout.Write($"/{literal.Pattern}/{literal.Flags}");
                break;
            case LetExpression let:
                OwnStatements.Let(let.Declaration, statements, layout);
                printer.Print(let.Body, -1);
                break;
            case ArrayComprehension comprehension:
                layout.Write("[");
                Comprehension(comprehension.Result, comprehension.Loops, comprehension.Filter, printer, layout);
                layout.Write("]");
                break;
            case GeneratorComprehension comprehension:
                layout.Write("(");
                Comprehension(comprehension.Result, comprehension.Loops, comprehension.Filter, printer, layout);
                layout.Write(")");
                break;
            case XmlSyntax xml:
                Xml(xml, printer, layout);
                break;
            default:
                throw new NotSimulatedException(
                    $"the source text of a function with a {node.GetType().Name}",
                    "Do not print the function."
                );
        }
    }

    /// <summary>What is not simulated can still be shown.</summary>
    private static void Xml(XmlSyntax xml, ExpressionPrinter printer, SourceLayout layout)
    {
        if (xml.Target is not { } target)
        {
            layout.Write(printer.Squeezed(xml.Range.Start, xml.Range.End));
            return;
        }

        printer.Print(target, -1);
        if (xml.Operands is [_, not XmlSyntax and var filter])
        {
            layout.Write(".(");
            printer.Print(filter, int.MaxValue);
            layout.Write(")");
        }
        else
        {
            layout.Write(printer.Squeezed(target.Range.End, xml.Range.End).TrimStart(')'));
        }
    }

    private static void Comprehension(
        Expression result,
        IReadOnlyList<ComprehensionLoop> loops,
        Expression? filter,
        ExpressionPrinter printer,
        SourceLayout layout
    )
    {
        printer.Print(result, -1);
        foreach (var loop in loops)
        {
            layout.Write(loop.Kind == ComprehensionLoopKind.Values ? " for each (" : " for (");
            printer.Print(loop.Left, int.MaxValue);
            layout.Write(loop.Kind == ComprehensionLoopKind.Iterated ? " of " : " in ");
            printer.Print(loop.Right, int.MaxValue);
            layout.Write(")");
        }

        if (filter is not null)
        {
            layout.Write(" if (");
            printer.Print(filter, int.MaxValue);
            layout.Write(")");
        }
    }
}
