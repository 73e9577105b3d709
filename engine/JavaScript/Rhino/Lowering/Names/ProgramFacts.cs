using System.Runtime.CompilerServices;
using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

/// <summary>One walk over a program before it is lowered: what each function does with names.</summary>
internal sealed class ProgramFacts : AstVisitor
{
    private readonly Dictionary<Node, FunctionFacts> _functions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<int>> _references = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lookedAt = new(StringComparer.Ordinal);
    private readonly HashSet<string> _regExps = new(StringComparer.Ordinal);
    private readonly HashSet<string> _caught = new(StringComparer.Ordinal);
    private readonly NumberNames _numbers = new();
    private readonly HashSet<Node> _inBlocks = new(ReferenceEqualityComparer.Instance);
    private readonly RhinoProgram _program;
    private FunctionFacts _current = new();
    private Node? _block;

    private ProgramFacts(RhinoProgram program) => _program = program;

    public static ProgramFacts Of(RhinoProgram program)
    {
        var facts = new ProgramFacts(program);
        facts._functions[program.Tree] = facts._current;
        facts.Statements(program.Tree.Body, null);
        return facts;
    }

    public FunctionFacts this[Node function] => _functions[function];

    /// <summary>The function stands in a block (or behind an <c>if</c> or a label), not directly in a body.</summary>
    public bool IsInBlock(FunctionDeclaration function) => _inBlocks.Contains(function);

    /// <summary>The name is a target of some assignment, <c>++</c> or loop in the text.</summary>
    public bool IsWritten(string name) => _written.Contains(name);

    /// <summary>The script asks for the type or the length of the name, or compares it by identity.</summary>
    public bool IsLookedAt(string name) => _lookedAt.Contains(name);

    /// <summary>A function inside the node mentions the name.</summary>
    public bool IsCaptured(string name, Node node) =>
        _functions.Keys.Any(function =>
            function.Start > node.Start
            && function.End <= node.End
            && References(name).Any(place => place >= function.Start && place < function.End)
        );

    /// <summary>The name gets a regular expression literal somewhere in the text.</summary>
    public bool MayBeRegExp(string name) => _regExps.Contains(name);

    /// <summary>Variables of the name hold nothing but numbers.</summary>
    public bool IsNumber(string name) => !_program.ReachesAnything && _numbers.Has(name);

    /// <summary>Some <c>catch</c> in the text has the name.</summary>
    public bool IsCaught(string name) => _caught.Contains(name);

    /// <summary>Where the name is read, written or called, by offset in the text.</summary>
    public IReadOnlyList<int> References(string name) => _references.GetValueOrDefault(name) ?? [];

    /// <summary>The text has an integer with <c>n</c>.</summary>
    public bool HasBigInts { get; private set; }

    public override object? Visit(Node node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return base.Visit(node);
    }

    protected override object? VisitIdentifier(Identifier node)
    {
        if (!_references.TryGetValue(node.Name, out var places))
        {
            _references[node.Name] = places = [];
        }

        places.Add(node.Start);
        if (node.Name == "arguments")
        {
            _current.UsesArguments = true;
            _current.HasActivation = true;
        }

        return node;
    }

    protected override object? VisitLiteral(Literal node)
    {
        HasBigInts |= node is BigIntLiteral;
        return node;
    }

    protected override object? VisitMemberExpression(MemberExpression node)
    {
        Visit(node.Object);
        if (node is { Object: Identifier target, Property: Identifier { Name: "length" } })
        {
            _lookedAt.Add(target.Name);
        }

        if (node.Computed)
        {
            Visit(node.Property);
        }

        return node;
    }

    protected override object? VisitObjectProperty(ObjectProperty node)
    {
        Visit(node.Value);
        return node;
    }

    protected override object? VisitAssignmentProperty(AssignmentProperty node)
    {
        Visit(node.Value);
        return node;
    }

    protected override object? VisitLabeledStatement(LabeledStatement node)
    {
        Visit(node.Body);
        return node;
    }

    protected override object? VisitBreakStatement(BreakStatement node) => node;

    protected override object? VisitContinueStatement(ContinueStatement node) => node;

    protected override object? VisitAssignmentExpression(AssignmentExpression node)
    {
        PatternNames.Of(node.Left, name => _written.Add(name));
        Hold(node.Left, node.Right);
        _numbers.Assign(node);
        return base.VisitAssignmentExpression(node);
    }

    protected override object? VisitBinaryExpression(BinaryExpression node)
    {
        if (node.Operator is Operator.StrictEquality or Operator.StrictInequality)
        {
            Look(node.Left);
            Look(node.Right);
        }

        return base.VisitBinaryExpression(node);
    }

    protected override object? VisitSwitchStatement(SwitchStatement node)
    {
        Look(node.Discriminant);
        return base.VisitSwitchStatement(node);
    }

    protected override object? VisitVariableDeclarator(VariableDeclarator node)
    {
        Hold(node.Id, node.Init);
        if (node is { Id: Identifier name, Init: { } value })
        {
            _numbers.Give(name.Name, value);
        }
        else if (node.Id is not Identifier || ReferenceEquals(_current, _functions[_program.Tree]))
        {
            // A binding of that name keeps its value.
            PatternNames.Of(node.Id, _numbers.Exclude);
        }

        return base.VisitVariableDeclarator(node);
    }

    protected override object? VisitUnaryExpression(UnaryExpression node)
    {
        if (node is { Operator: Operator.TypeOf, Argument: Identifier named })
        {
            _lookedAt.Add(named.Name);
        }

        if (node is UpdateExpression)
        {
            PatternNames.Of(node.Argument, name => _written.Add(name));
        }

        return base.VisitUnaryExpression(node);
    }

    protected override object? VisitTryStatement(TryStatement node)
    {
        // Rhino drops an empty try without finally.
        _current.HasActivation |= node.Handler is not null && (node.Block.Body.Count > 0 || node.Finalizer is not null);
        return base.VisitTryStatement(node);
    }

    protected override object? VisitCatchClause(CatchClause node)
    {
        PatternNames.Of(node.Param, name => _caught.Add(name));
        PatternNames.Of(node.Param, _numbers.Exclude);
        return base.VisitCatchClause(node);
    }

    protected override object? VisitForInStatement(ForInStatement node)
    {
        Loop(node.Left);
        return base.VisitForInStatement(node);
    }

    protected override object? VisitForOfStatement(ForOfStatement node)
    {
        Loop(node.Left);
        return base.VisitForOfStatement(node);
    }

    protected override object? VisitExtension(Node node)
    {
        if (node is Tree.ForEachStatement each)
        {
            Loop(each.Left);
        }
        else if (node is Tree.ComprehensionLoop loop)
        {
            PatternNames.Of(loop.Left, _numbers.Exclude);
        }
        else if (node is Tree.RhinoCatchClause clause)
        {
            _caught.Add(clause.Name.Name);
            _numbers.Exclude(clause.Name.Name);
        }
        else if (node is Tree.GeneratorComprehension or Tree.RhinoTryStatement)
        {
            _current.HasActivation = true;
        }

        if (node is not Tree.RhinoRegExpLiteral)
        {
            foreach (var child in node.ChildNodes)
            {
                Visit(child);
            }
        }

        return node;
    }

    protected override object? VisitCallExpression(CallExpression node)
    {
        if (node.Callee is Identifier { Name: "eval" })
        {
            _current.CallsEval = true;
            _current.HasActivation = true;
        }
        else if (node.Callee is MemberExpression { Computed: false, Property: Identifier { Name: "eval" } })
        {
            _current.HasActivation = true;
        }

        return base.VisitCallExpression(node);
    }

    protected override object? VisitWithStatement(WithStatement node)
    {
        _current.HasActivation = true;
        return base.VisitWithStatement(node);
    }

    protected override object? VisitYieldExpression(YieldExpression node)
    {
        _current.HasActivation = true;
        return base.VisitYieldExpression(node);
    }

    protected override object? VisitBlockStatement(BlockStatement node)
    {
        Statements(node.Body, node);
        return node;
    }

    protected override object? VisitSwitchCase(SwitchCase node)
    {
        if (node.Test is not null)
        {
            Visit(node.Test);
        }

        Statements(node.Consequent, node);
        return node;
    }

    protected override object? VisitFunctionDeclaration(FunctionDeclaration node)
    {
        if (_block is null)
        {
            _current.Functions.Add(node.Id!.Name);
        }
        else
        {
            _inBlocks.Add(node);
            _current.BlockFunctions.Add(new BlockFunction(node, _block));
        }

        return Function(node, node.Params, node.Body);
    }

    protected override object? VisitFunctionExpression(FunctionExpression node) =>
        Function(node, node.Params, node.Body);

    protected override object? VisitArrowFunctionExpression(ArrowFunctionExpression node) =>
        Function(node, node.Params, node.Body);

    private void Loop(Node left)
    {
        PatternNames.Of(left, name => _written.Add(name));
        PatternNames.Of(left, _numbers.Exclude);
    }

    private Node Function(Node node, in NodeList<Node> parameters, Node body)
    {
        var (outer, block) = (_current, _block);
        outer.HasActivation = true;
        if (node is IFunction { Id: { } self })
        {
            _numbers.Exclude(self.Name);
        }

        _current = new FunctionFacts { HasActivation = _program.StrictFunctions.Contains(node) };
        _functions[node] = _current;
        foreach (var parameter in parameters)
        {
            Visit(parameter);
            PatternNames.Of(parameter is AssignmentPattern given ? given.Left : parameter, _numbers.Exclude);
        }

        if (body is FunctionBody statements)
        {
            Statements(statements.Body, null);
        }
        else
        {
            Visit(body);
        }

        (_current, _block) = (outer, block);
        return node;
    }

    private void Statements(in NodeList<Statement> statements, Node? block)
    {
        var outer = _block;
        foreach (var statement in statements)
        {
            _block = statement is FunctionDeclaration ? block : statement;
            Visit(statement);
        }

        _block = outer;
    }

    private void Look(Expression operand)
    {
        if (operand is Identifier name)
        {
            _lookedAt.Add(name.Name);
        }
    }

    private void Hold(Node target, Expression? value)
    {
        if (
            value is Tree.RhinoRegExpLiteral or NewExpression { Callee: Identifier { Name: "RegExp" } }
            && target is Identifier name
        )
        {
            _regExps.Add(name.Name);
        }
    }
}
