using System.Runtime.CompilerServices;
using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Lowering;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>Where the functions of a script stand: tells which one a place is in. The tree is walked when the first stack of a script is told.</summary>
internal sealed class FunctionPlaces : AstVisitor
{
    private static readonly ConditionalWeakTable<Node, FunctionPlaces> Known = [];

    private readonly List<(SourceLocation Location, string Name)> _functions = [];

    public static FunctionPlaces Of(Node tree) =>
        Known.GetValue(
            tree,
            static tree =>
            {
                var places = new FunctionPlaces();
                places.Visit(tree);
                return places;
            }
        );

    /// <summary>The innermost function around a place, by its number; -1 at the top level.</summary>
    public int At(in SourceLocation place)
    {
        var found = -1;
        for (var i = 0; i < _functions.Count; i++)
        {
            if (Contains(_functions[i].Location, place.Start) && (found < 0 || IsInside(i, found)))
            {
                found = i;
            }
        }

        return found;
    }

    /// <summary>The author's name for it; empty for none.</summary>
    public string Name(int function) => function < 0 ? "" : _functions[function].Name;

    /// <summary>The place is the function as a whole, not something in it.</summary>
    public bool Is(int function, in SourceLocation place) =>
        function >= 0 && _functions[function].Location.Start == place.Start;

    protected override object? VisitFunctionDeclaration(FunctionDeclaration node)
    {
        Note(node);
        return base.VisitFunctionDeclaration(node);
    }

    protected override object? VisitFunctionExpression(FunctionExpression node)
    {
        Note(node);
        return base.VisitFunctionExpression(node);
    }

    protected override object? VisitArrowFunctionExpression(ArrowFunctionExpression node)
    {
        Note(node);
        return base.VisitArrowFunctionExpression(node);
    }

    private void Note(Node function) =>
        _functions.Add((function.Location, (FunctionOrigins.Of(function) as IFunction)?.Id?.Name ?? ""));

    private bool IsInside(int inner, int outer) =>
        Contains(_functions[outer].Location, _functions[inner].Location.Start);

    private static bool Contains(in SourceLocation function, in Position place) =>
        Order(function.Start, place) <= 0 && Order(place, function.End) < 0;

    private static int Order(in Position one, in Position other) =>
        one.Line != other.Line ? one.Line.CompareTo(other.Line) : one.Column.CompareTo(other.Column);
}
