using System.Runtime.CompilerServices;
using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Probes;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;
using RhinoProgram = JourneySim.Engine.JavaScript.Rhino.Grammar.RhinoProgram;
using ScopeNames = JourneySim.Engine.JavaScript.Rhino.Grammar.ScopeNames;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering;

/// <summary>
/// Walks a tree of Rhino's grammar and builds the one that Jint runs with Rhino's meaning: a table of contents of the
/// rewrites, each of which is a file in <c>Rewrites/</c>. What needs no rewrite stays the node it was.
/// </summary>
internal sealed class LoweringPass : AstRewriter
{
    private Node? _unmarked;

    public LoweringPass(RhinoProgram program, RhinoDialect dialect, bool isEval)
    {
        Program = program;
        Dialect = dialect;
        Facts = ProgramFacts.Of(program);
        Frame = new LoweredFrame(program.Tree, null, program.Strict, isEval);
        Scope = NameScope.Of(Frame, null, ScopeOf(program.Tree));
    }

    public RhinoProgram Program { get; }

    /// <summary>Counts what runs; null when nothing is to be counted.</summary>
    public ProbeWriter? Probes { get; init; }

    public RhinoDialect Dialect { get; }

    public ProgramFacts Facts { get; }

    public RemarkList Remarks { get; } = new();

    /// <summary>The function (or script) that is being lowered.</summary>
    public LoweredFrame Frame { get; set; }

    /// <summary>The innermost scope at the place that is being lowered.</summary>
    public NameScope Scope { get; set; }

    public ScopeNames? ScopeOf(Node node) => Program.Scopes.GetValueOrDefault(node);

    public Expression Lower(Expression node) => VisitAndConvert(node);

    public Statement Lower(Statement node) => VisitAndConvert(node);

    /// <summary>Lowers an expression whose value nobody can tell a rope from a string by.</summary>
    public Expression LowerUnmarked(Expression node)
    {
        _unmarked = node;
        return VisitAndConvert(node);
    }

    /// <summary>True once for the node that <see cref="LowerUnmarked"/> was asked for.</summary>
    public bool TakesUnmarked(Node node)
    {
        var unmarked = ReferenceEquals(_unmarked, node);
        _unmarked = null;
        return unmarked;
    }

    /// <summary>Lowers something in a scope of its own.</summary>
    public T Inside<T>(NameScope scope, Func<T> lower)
    {
        var outer = Scope;
        Scope = scope;
        var lowered = lower();
        Scope = outer;
        return lowered;
    }

    public override object? Visit(Node node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Runtime.RunBudget.Step();
        var lowered = (Node?)base.Visit(node);
        if (lowered is { Location.Start.Line: 0 })
        {
            Synthetic.At(lowered, node);
        }

        return lowered is null || Probes is null ? lowered : Probes.Around(node, lowered);
    }

    protected override object? VisitProgram(Acornima.Ast.Program node) => Rewrites.Scripts.Lower(this, (Script)node);

    protected override object? VisitFunctionDeclaration(FunctionDeclaration node) => Functions.Declaration(this, node);

    protected override object? VisitFunctionExpression(FunctionExpression node) => Functions.Expression(this, node);

    protected override object? VisitArrowFunctionExpression(ArrowFunctionExpression node) =>
        Functions.Arrow(this, node);

    protected override object? VisitBlockStatement(BlockStatement node) => Blocks.Lower(this, node);

    protected override object? VisitSwitchStatement(SwitchStatement node) => Loops.Switch(this, node);

    protected override object? VisitVariableDeclaration(VariableDeclaration node) => Variables.Statement(this, node);

    protected override object? VisitExpressionStatement(ExpressionStatement node) => CompletionValues.Lower(this, node);

    protected override object? VisitForStatement(ForStatement node) => Loops.For(this, node);

    protected override object? VisitForInStatement(ForInStatement node) => Loops.ForIn(this, node);

    protected override object? VisitForOfStatement(ForOfStatement node) => Loops.ForOf(this, node);

    protected override object? VisitWhileStatement(WhileStatement node) => Loops.While(this, node);

    protected override object? VisitDoWhileStatement(DoWhileStatement node) => Loops.DoWhile(this, node);

    protected override object? VisitIfStatement(IfStatement node) =>
        node.UpdateWith(
            LowerUnmarked(node.Test),
            OwnLines.Keep(Lower(node.Consequent), node.Consequent, node),
            node.Alternate is null ? null : OwnLines.Keep(Lower(node.Alternate), node.Alternate, node)
        );

    protected override object? VisitLabeledStatement(LabeledStatement node) => LoopBlocks.Labelled(this, node);

    protected override object? VisitBreakStatement(BreakStatement node) => node;

    protected override object? VisitContinueStatement(ContinueStatement node) => node;

    protected override object? VisitWithStatement(WithStatement node) => Withs.Lower(this, node);

    protected override object? VisitThrowStatement(ThrowStatement node) => Throws.Lower(this, node);

    protected override object? VisitTryStatement(TryStatement node) => Catches.Lower(this, node);

    protected override object? VisitReturnStatement(ReturnStatement node) => Returns.Lower(this, node);

    protected override object? VisitYieldExpression(YieldExpression node) => Yields.Lower(this, node);

    protected override object? VisitLiteral(Literal node) => Literals.Lower(this, node);

    protected override object? VisitIdentifier(Identifier node) => Rewrites.References.Read(this, node);

    protected override object? VisitMemberExpression(MemberExpression node) => Members.Read(this, node);

    protected override object? VisitAssignmentExpression(AssignmentExpression node) => Assignments.Lower(this, node);

    protected override object? VisitUnaryExpression(UnaryExpression node) => Unary.Lower(this, node);

    protected override object? VisitBinaryExpression(BinaryExpression node) => Additions.Lower(this, node);

    protected override object? VisitConditionalExpression(ConditionalExpression node) => Additions.Lower(this, node);

    protected override object? VisitSequenceExpression(SequenceExpression node) => Additions.Lower(this, node);

    protected override object? VisitTemplateLiteral(TemplateLiteral node) => Templates.Lower(this, node);

    protected override object? VisitTaggedTemplateExpression(TaggedTemplateExpression node) =>
        Templates.Tagged(this, node);

    protected override object? VisitCallExpression(CallExpression node) => Calls.Lower(this, node);

    protected override object? VisitNewExpression(NewExpression node) => Constructions.Lower(this, node);

    protected override object? VisitObjectExpression(ObjectExpression node) => ObjectLiterals.Lower(this, node);

    protected override object? VisitExtension(Node node) => Extensions.Lower(this, node);
}
