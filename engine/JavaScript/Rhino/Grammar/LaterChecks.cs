using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>
/// What Rhino refuses only when it transforms the finished tree: things that cannot be assigned to, and names that patterns
/// declare again. It has lost the place by then and reports line 1, column 1.
/// </summary>
internal sealed class LaterChecks
{
    private readonly Findings _findings;
    private readonly bool _strict;
    private ScopeNames _scope;
    private ScopeNames _function;
    private bool _inComprehension;

    private LaterChecks(Findings findings, ScopeNames scope, bool strict)
    {
        _findings = findings;
        _scope = _function = scope;
        _strict = strict;
    }

    /// <summary>Checks a script; throws what Rhino would.</summary>
    public static void Run(Script script, Findings findings, ScopeNames scope, bool strict) =>
        new LaterChecks(findings, scope, strict).VisitChildren(script);

    private void Visit(Node? node)
    {
        switch (node)
        {
            case null:
                return;
            case IFunction:
                VisitFunction(node);
                break;
            case AssignmentExpression assignment:
                VisitAssignment(assignment);
                break;
            case VariableDeclaration declaration:
                VisitDeclaration(declaration);
                break;
            case ForInStatement loop:
                InScope(loop, () => VisitLoop(loop.Left, loop.Right, loop.Body, keysOnly: true));
                break;
            case ForEachStatement loop:
                InScope(loop, () => VisitLoop(loop.Left, loop.Right, loop.Body, keysOnly: false));
                break;
            case ForOfStatement loop:
                InScope(loop, () => VisitLoop(loop.Left, loop.Right, loop.Body, keysOnly: false));
                break;
            case ForStatement loop:
                InScope(loop, () => VisitOrdinaryLoop(loop));
                break;
            case ArrayComprehension array:
                VisitComprehension(array.Result, array.Loops, array.Filter, new(_scope));
                break;
            case GeneratorComprehension generator:
                VisitComprehension(generator.Result, generator.Loops, generator.Filter, new(null));
                break;
            case LetExpression when _inComprehension:
                // Rhino finds the scopes of the expression in disorder and fails.
                throw Refusal(RhinoMessages.LostScanner, noPlace: true);
            case ObjectProperty { Key: BigIntLiteral }:
                throw Refusal(RhinoMessages.FailedAssertion(null), noPlace: true);
            default:
                InScope(node, () => VisitChildren(node));
                break;
        }
    }

    private void VisitChildren(Node node)
    {
        foreach (var child in node.ChildNodes)
        {
            Visit(child);
        }
    }

    private void InScope(Node node, Action visit)
    {
        var outer = _scope;
        _scope = _findings.Scopes.GetValueOrDefault(node, _scope);
        visit();
        _scope = outer;
    }

    private void VisitFunction(Node node)
    {
        var (scope, function, inComprehension) = (_scope, _function, _inComprehension);
        _inComprehension = false;
        _scope = _function = _findings.Scopes[node];
        Visit(((IFunction)node).Body);
        (_scope, _function, _inComprehension) = (scope, function, inComprehension);
    }

    private void VisitAssignment(AssignmentExpression assignment)
    {
        var target = assignment.Left;
        var isPattern = target is ArrayPattern or ObjectPattern;
        if (isPattern)
        {
            PatternTexts.Check(target, _findings);
        }
        else
        {
            Visit(target);
        }

        Visit(assignment.Right);
        if (isPattern)
        {
            if (assignment.Operator != Operator.Assignment)
            {
                throw Refusal(RhinoMessages.BadDestructuringOperator);
            }

            Destructure(target, null);
        }
        else
        {
            CheckReference(target, RhinoMessages.BadAssignmentLeft, assignment.Operator == Operator.Assignment);
        }
    }

    private void VisitDeclaration(VariableDeclaration declaration)
    {
        foreach (var declarator in declaration.Declarations)
        {
            if (declarator.Id is Identifier)
            {
                Visit(declarator.Init);
                continue;
            }

            PatternTexts.Check(declarator.Id, _findings);
            Visit(declarator.Init);
            if (declarator.Init is not null)
            {
                Destructure(declarator.Id, KindOf(declaration));
            }
        }
    }

    private void VisitOrdinaryLoop(ForStatement loop)
    {
        VisitChildren(loop);
        if (loop.Init is VariableDeclaration { Declarations: var variables })
        {
            foreach (var variable in variables)
            {
                if (variable is { Id: not Identifier, Init: null })
                {
                    throw Refusal(RhinoMessages.FailedAssertion(null), noPlace: true);
                }
            }
        }
    }

    private void VisitLoop(Node left, Expression right, Statement body, bool keysOnly)
    {
        var target = left;
        DeclarationKind? kind = null;
        if (left is VariableDeclaration declaration)
        {
            VisitDeclaration(declaration);
            kind = KindOf(declaration);
            target = declaration.Declarations[0] is { Id: not Identifier, Init: not null }
                ? declaration
                : declaration.Declarations[0].Id;
        }
        else if (left is ArrayPattern or ObjectPattern && _findings.IsParenthesized(left))
        {
            Visit(left);
        }
        else if (left is not (ArrayPattern or ObjectPattern))
        {
            Visit(left);
        }

        Visit(right);
        Visit(body);
        if (target is not (ArrayPattern or ObjectPattern))
        {
            CheckReference(target, RhinoMessages.BadForInLeft, isSimple: true);
            return;
        }

        Destructure(target, kind);
        var isPair =
            target is ArrayPattern array
            && array.Elements.Count + (_findings.TrailingCommas.Contains(array) ? 1 : 0) == 2;
        if (keysOnly && !isPair)
        {
            throw Refusal(RhinoMessages.BadForInDestructuring);
        }
    }

    private void VisitComprehension(
        Expression result,
        IReadOnlyList<ComprehensionLoop> loops,
        Expression? filter,
        ScopeNames scope
    )
    {
        var (outer, function, inComprehension) = (_scope, _function, _inComprehension);
        _inComprehension = true;
        _scope = scope;
        _function = scope.Parent is null ? scope : function;
        Visit(result);
        foreach (var loop in loops)
        {
            if (loop.Left is Identifier name)
            {
                Refuse(Declarations.Declare(_scope, _function, DeclarationKind.Let, name.Name, anywhere: false));
            }
            else
            {
                PatternTexts.Check(loop.Left, _findings);
                Destructure(loop.Left, null);
            }

            Visit(loop.Right);
        }

        Visit(filter);
        (_scope, _function, _inComprehension) = (outer, function, inComprehension);
    }

    private void CheckReference(Node target, string message, bool isSimple)
    {
        switch (target)
        {
            case Identifier or MemberExpression or CallExpression or TaggedTemplateExpression:
            case XmlSyntax { Reference: XmlReference.Writable }:
                break;
            case XmlSyntax { Reference: XmlReference.ReadOnly }:
                throw Refusal(RhinoMessages.BadAssignmentLeft);
            default:
                throw Refusal(message);
        }

        if (_strict && isSimple && target is Identifier { Name: "eval" or "arguments" } name)
        {
            throw Refusal(RhinoMessages.BadNameInStrict(name.Name));
        }
    }

    private void Destructure(Node pattern, DeclarationKind? kind) =>
        Refuse(
            Destructuring.DeclareNames(
                pattern,
                kind,
                _findings,
                name => Declarations.Declare(_scope, _function, kind!.Value, name, anywhere: true)
            )
        );

    private static DeclarationKind KindOf(VariableDeclaration declaration) =>
        declaration.Kind switch
        {
            VariableDeclarationKind.Var => DeclarationKind.Var,
            VariableDeclarationKind.Const => DeclarationKind.Const,
            _ => DeclarationKind.Let,
        };

    private static void Refuse(string? message)
    {
        if (message is not null)
        {
            throw Refusal(message, noPlace: message == RhinoMessages.LostScanner);
        }
    }

    private static RhinoSyntaxException Refusal(string message, bool noPlace = false) =>
        noPlace ? new(message, null, 0, 0, null) : new(message, null, 1, 1, "") { HasFile = false };
}
