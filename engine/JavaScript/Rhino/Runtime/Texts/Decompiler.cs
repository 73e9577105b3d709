using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts.Decompiling;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

/// <summary>
/// Prints a function as Rhino's decompiler does: not as it was written, but laid out anew, with the author's parentheses
/// and without his comments.
/// </summary>
internal static class Decompiler
{
    /// <summary>What <c>toString</c> of a function says.</summary>
    /// <param name="function">The author's function.</param>
    /// <param name="name">Its name; empty for none.</param>
    /// <param name="source">The text that the function's places belong to; null when unknown.</param>
    /// <param name="indent">Blanks before each line.</param>
    public static string Text(IFunction function, string name, string? source, int indent = 0) =>
        "\n"
        + Print(function, name, source, oneLine: false, indent)
        + (function is ArrowFunctionExpression { Body: FunctionBody } ? "" : "\n");

    /// <summary>What <c>toSource</c> of a function says.</summary>
    public static string Source(IFunction function, string name, string? source)
    {
        var text = Print(function, name, source, oneLine: true);
        return function is FunctionExpression ? $"({text})" : text;
    }

    private static string Print(IFunction function, string name, string? source, bool oneLine, int indent = 0)
    {
        var layout = new SourceLayout(oneLine, indent);
        var printer = new StatementPrinter(layout, source);
        if (function is ArrowFunctionExpression arrow)
        {
            printer.Expressions.Print(arrow, int.MaxValue);
        }
        else
        {
            printer.Expressions.Function(function, name);
        }

        return layout.ToString();
    }
}
