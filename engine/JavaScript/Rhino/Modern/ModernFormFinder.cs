using System.Runtime.CompilerServices;
using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.JavaScript.Rhino.Modern;

/// <summary>
/// Finds every modern form in a text that Rhino refuses at the first. Rhino stops there and says <c>missing ; before statement</c>;
/// here the text is read by today's grammar, so that its author learns of all of them at once.
/// </summary>
internal sealed class ModernFormFinder : AstVisitor
{
    private const int LongestText = 1024 * 1024;

    private readonly List<ModernFormPlace> _places = [];
    private readonly HashSet<Node> _parameters = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Node> _methods = new(ReferenceEqualityComparer.Instance);
    private readonly RhinoDialect _dialect;

    private ModernFormFinder(RhinoDialect dialect) => _dialect = dialect;

    /// <summary>The forms in the order of the text; none when today's engines refuse the text as well.</summary>
    public static IReadOnlyList<ModernFormPlace> Find(string source, RhinoDialect dialect)
    {
        if (source.Length > LongestText)
        {
            return [];
        }

        try
        {
            var options = new ParserOptions
            {
                AllowReturnOutsideFunction = true,
                AllowAwaitOutsideFunction = true,
                Tolerant = true,
            };
            var finder = new ModernFormFinder(dialect);
            finder.Visit(new Parser(options).ParseScript(source));
            return [.. finder._places.OrderBy(p => p.Line).ThenBy(p => p.Column)];
        }
        catch (Exception refused) when (refused is SyntaxErrorException or InsufficientExecutionStackException)
        {
            return [];
        }
    }

    public override object? Visit(Node node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return base.Visit(node);
    }

    protected override object? VisitVariableDeclaration(VariableDeclaration node)
    {
        if (node.Kind == VariableDeclarationKind.Let)
        {
            Add(ModernForm.Let, node);
        }

        return base.VisitVariableDeclaration(node);
    }

    protected override object? VisitForInStatement(ForInStatement node)
    {
        LookAtHead(node.Left);
        return base.VisitForInStatement(node);
    }

    protected override object? VisitForOfStatement(ForOfStatement node)
    {
        LookAtHead(node.Left);
        Add(node.Await ? ModernForm.Async : ModernForm.ForOf, node);
        return base.VisitForOfStatement(node);
    }

    protected override object? VisitAssignmentProperty(AssignmentProperty node)
    {
        LookAtProperty(node);
        return base.VisitAssignmentProperty(node);
    }

    protected override object? VisitObjectProperty(ObjectProperty node)
    {
        LookAtProperty(node);
        if (node.Value is FunctionExpression { Generator: true, Async: false } && node.Method)
        {
            Add(ModernForm.GeneratorMethod, node);
            _methods.Add(node.Value);
        }

        return base.VisitObjectProperty(node);
    }

    protected override object? VisitAssignmentPattern(AssignmentPattern node)
    {
        Add(_parameters.Contains(node) ? ModernForm.DefaultParameter : ModernForm.PatternDefault, node);
        return base.VisitAssignmentPattern(node);
    }

    protected override object? VisitRestElement(RestElement node)
    {
        Add(_parameters.Contains(node) ? ModernForm.RestParameter : ModernForm.RestInPattern, node);
        return base.VisitRestElement(node);
    }

    protected override object? VisitSpreadElement(SpreadElement node)
    {
        Add(ModernForm.Spread, node);
        return base.VisitSpreadElement(node);
    }

    protected override object? VisitFunctionDeclaration(FunctionDeclaration node)
    {
        LookAtFunction(node, node);
        return base.VisitFunctionDeclaration(node);
    }

    protected override object? VisitFunctionExpression(FunctionExpression node)
    {
        LookAtFunction(node, node);
        return base.VisitFunctionExpression(node);
    }

    protected override object? VisitArrowFunctionExpression(ArrowFunctionExpression node)
    {
        LookAtFunction(node, node);
        return base.VisitArrowFunctionExpression(node);
    }

    protected override object? VisitClassDeclaration(ClassDeclaration node) => Whole(ModernForm.Class, node);

    protected override object? VisitClassExpression(ClassExpression node) => Whole(ModernForm.Class, node);

    protected override object? VisitAwaitExpression(AwaitExpression node)
    {
        Add(ModernForm.Async, node);
        return base.VisitAwaitExpression(node);
    }

    protected override object? VisitMemberExpression(MemberExpression node)
    {
        if (node.Optional)
        {
            Add(ModernForm.OptionalChain, node);
        }

        return base.VisitMemberExpression(node);
    }

    protected override object? VisitCallExpression(CallExpression node)
    {
        if (node.Optional)
        {
            Add(ModernForm.OptionalChain, node);
        }

        return base.VisitCallExpression(node);
    }

    protected override object? VisitBinaryExpression(BinaryExpression node)
    {
        if (node.Operator == Operator.NullishCoalescing)
        {
            Add(ModernForm.Coalesce, node);
        }
        else if (node.Operator == Operator.Exponentiation)
        {
            Add(ModernForm.Power, node);
        }

        return base.VisitBinaryExpression(node);
    }

    protected override object? VisitAssignmentExpression(AssignmentExpression node)
    {
        if (
            node.Operator
            is Operator.NullishCoalescingAssignment
                or Operator.LogicalAndAssignment
                or Operator.LogicalOrAssignment
        )
        {
            Add(ModernForm.LogicalAssignment, node);
        }
        else if (node.Operator == Operator.ExponentiationAssignment)
        {
            Add(ModernForm.Power, node);
        }

        return base.VisitAssignmentExpression(node);
    }

    protected override object? VisitCatchClause(CatchClause node)
    {
        if (node.Param is null)
        {
            Add(ModernForm.CatchWithoutName, node);
        }
        else if (node.Param is not Identifier)
        {
            Add(ModernForm.CatchPattern, node.Param);
        }

        return base.VisitCatchClause(node);
    }

    protected override object? VisitLiteral(Literal node)
    {
        if (node is BigIntLiteral || (node is NumericLiteral && node.Raw is ['0', 'b' or 'B' or 'o' or 'O', ..]))
        {
            Add(ModernForm.NewNumber, node);
        }
        else if (
            node is RegExpLiteral { RegExp: var regExp }
            && RegExpSyntax.FaultOf(regExp.Pattern, regExp.Flags) is { } fault
        )
        {
            _places.Add(
                PlaceOf(
                    new ModernForm(
                        $"this regular expression ({fault.Message})",
                        "Look-behind, named groups, \\p{…} and the flags s, u, y, d are not there: write it without."
                    ),
                    node
                )
            );
        }

        return base.VisitLiteral(node);
    }

    protected override object? VisitMetaProperty(MetaProperty node)
    {
        Add(node.Meta.Name == "new" ? ModernForm.NewTarget : ModernForm.Import, node);
        return base.VisitMetaProperty(node);
    }

    protected override object? VisitSuper(Super node) => Whole(ModernForm.Super, node);

    protected override object? VisitImportExpression(ImportExpression node) => Whole(ModernForm.Import, node);

    private void LookAtHead(Node left)
    {
        if (left is VariableDeclaration { Kind: VariableDeclarationKind.Const })
        {
            Add(ModernForm.ConstInLoopHead, left);
        }
    }

    private void LookAtProperty(Property property)
    {
        if (property.Computed)
        {
            Add(ModernForm.ComputedKey, property);
        }
        else if (property.Shorthand)
        {
            Add(ModernForm.Shorthand, property);
        }
    }

    private void LookAtFunction(IFunction function, Node place)
    {
        _parameters.UnionWith(function.Params);
        if (function.Async)
        {
            Add(ModernForm.Async, place);
        }
        else if (function.Generator && !_methods.Contains(place))
        {
            Add(ModernForm.Generator, place);
        }
    }

    private object? Whole(ModernForm form, Node node)
    {
        Add(form, node);
        return node;
    }

    private void Add(ModernForm form, Node node)
    {
        if (form.IsRefusedBy(_dialect))
        {
            _places.Add(PlaceOf(form, node));
        }
    }

    private static ModernFormPlace PlaceOf(ModernForm form, Node node) =>
        new(form, node.Location.Start.Line, node.Location.Start.Column + 1);
}
