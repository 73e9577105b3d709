using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Tree;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Probes;

/// <summary>
/// Puts calls of a counting function at the author's statements, arms and functions while a script is lowered. What a probed script does is the same; only its completion value, which
/// no node reads, may differ.
/// </summary>
/// <param name="head">How much of the first line no author wrote; nothing is counted there.</param>
internal sealed class ProbeWriter(int head = 0)
{
    private readonly List<ScriptProbe> probes = [];
    private readonly HashSet<Node> labelled = [];
    private readonly HashSet<Node> pairs = [];
    private int decisions;

    public IReadOnlyList<ScriptProbe> Probes => probes;

    /// <summary>The lowered node with the probes that its author's node asks for.</summary>
    public Node Around(Node author, Node lowered)
    {
        if (author is LabeledStatement || IsOurs(author))
        {
            return lowered;
        }

        return author switch
        {
            IfStatement choice when lowered is IfStatement low => Counted(author, Arms(choice, low)),
            SwitchStatement choice when lowered is SwitchStatement low => Counted(author, Cases(choice, low)),
            Statement => Counted(author, lowered),
            ConditionalExpression choice when lowered is ConditionalExpression low => Arms(choice, low),
            LogicalExpression both when lowered is LogicalExpression low => Arms(both, low),
            _ => lowered,
        };
    }

    /// <summary>A label stays on its loop: no block comes between.</summary>
    public void Label(LabeledStatement statement) => labelled.Add(statement.Body);

    /// <summary>The statement that counts a function's call.</summary>
    public Statement Function(Node function, string name) =>
        Synthetic.Statement(Call(function, ScriptProbeKind.Function, name, -1), function);

    /// <summary>The node is of the function around a library.</summary>
    public bool IsOurs(Node author) => author.Location.Start is { Line: 1 } start && start.Column < head;

    private Node Counted(Node author, Node lowered)
    {
        if (!Counts(author) || lowered is not Statement statement || labelled.Contains(author))
        {
            return lowered;
        }

        if (statement is VariableDeclaration declaration)
        {
            return Declared(author, declaration);
        }

        var probe = Synthetic.Statement(Call(author, ScriptProbeKind.Statement, "", -1), author);
        return Pair(author, probe, statement);
    }

    /// <summary>Where statements follow each other, a probe and its statement need no block of their own: blocks cost time.</summary>
    public List<Statement> Flat(IEnumerable<Statement> statements) =>
        [.. statements.SelectMany(s => pairs.Contains(s) ? ((NestedBlockStatement)s).Body : NodeList.From(s))];

    private NestedBlockStatement Pair(Node author, Statement probe, Statement statement)
    {
        var pair = Synthetic.Block(author, Flat([probe, statement]));
        pairs.Add(pair);
        return pair;
    }

    /// <summary>A declaration may stand where nothing else can, so its first value carries the probe; without one there is nothing to run.</summary>
    private Node Declared(Node author, VariableDeclaration declaration)
    {
        var declarators = declaration.Declarations.ToList();
        var first = declarators.FindIndex(d => d.Init is not null);
        if (first < 0)
        {
            return declaration;
        }

        var declarator = declarators[first];
        declarators[first] = declarator.UpdateWith(
            declarator.Id,
            Synthetic.Sequence(declarator, Call(author, ScriptProbeKind.Statement, "", -1), declarator.Init!)
        );
        return declaration.UpdateWith(NodeList.From(declarators));
    }

    private static bool Counts(Node author) =>
        author
            is not (FunctionDeclaration or BlockStatement or EmptyStatement or LabeledStatement or LetBlockStatement);

    private IfStatement Arms(IfStatement author, IfStatement lowered)
    {
        var decision = decisions++;
        var alternate =
            lowered.Alternate is { } no && author.Alternate is { } written ? Arm(written, no, "else", decision)
            : lowered.Alternate is null
                ? Synthetic.Statement(Call(author, ScriptProbeKind.Branch, "else", decision), author)
            : lowered.Alternate;
        return lowered.UpdateWith(
            lowered.Test,
            Arm(author.Consequent, lowered.Consequent, "then", decision),
            alternate
        );
    }

    private ConditionalExpression Arms(ConditionalExpression author, ConditionalExpression lowered)
    {
        var decision = decisions++;
        return lowered.UpdateWith(
            lowered.Test,
            Arm(author.Consequent, lowered.Consequent, "then", decision),
            Arm(author.Alternate, lowered.Alternate, "else", decision)
        );
    }

    /// <summary>Two arms: the left side decides alone, or the right side is asked.</summary>
    private LogicalExpression Arms(LogicalExpression author, LogicalExpression lowered)
    {
        var decision = decisions++;
        var left = Synthetic.Call(
            LoweredName.ProbeLeft,
            author.Left,
            Synthetic.Number(Add(author.Left, ScriptProbeKind.Branch, "left side", decision), author.Left),
            lowered.Left,
            Synthetic.Boolean(lowered.Operator == Operator.LogicalOr, author.Left)
        );
        return (LogicalExpression)lowered.UpdateWith(left, Arm(author.Right, lowered.Right, "right side", decision));
    }

    private SwitchStatement Cases(SwitchStatement author, SwitchStatement lowered)
    {
        var decision = decisions++;
        return lowered.UpdateWith(
            lowered.Discriminant,
            NodeList.From(
                lowered.Cases.Zip(
                    author.Cases,
                    (low, written) =>
                        low.UpdateWith(
                            low.Test,
                            NodeList.From(
                                Flat(
                                    low.Consequent.Prepend(
                                        Synthetic.Statement(
                                            Call(written, ScriptProbeKind.Branch, "case", decision),
                                            written
                                        )
                                    )
                                )
                            )
                        )
                )
            )
        );
    }

    private Statement Arm(Node author, Statement lowered, string arm, int decision) =>
        Pair(author, Synthetic.Statement(Call(author, ScriptProbeKind.Branch, arm, decision), author), lowered);

    private Expression Arm(Node author, Expression lowered, string arm, int decision) =>
        Synthetic.Sequence(author, Call(author, ScriptProbeKind.Branch, arm, decision), lowered);

    private CallExpression Call(Node author, ScriptProbeKind kind, string name, int decision) =>
        Synthetic.Call(LoweredName.Probe, author, Synthetic.Number(Add(author, kind, name, decision), author));

    private int Add(Node author, ScriptProbeKind kind, string name, int decision)
    {
        var (start, end) = (author.Location.Start, author.Location.End);
        probes.Add(
            new ScriptProbe(
                kind,
                start.Line,
                start.Column + 1 - (start.Line == 1 ? head : 0),
                end.Line,
                end.Column + 1 - (end.Line == 1 ? head : 0),
                name
            )
            {
                Decision = decision,
            }
        );
        return probes.Count - 1;
    }
}
