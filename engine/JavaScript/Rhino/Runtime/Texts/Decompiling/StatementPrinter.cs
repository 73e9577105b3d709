using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts.Decompiling;

/// <summary>Prints statements, one a line; a single statement gets braces, a block among statements loses them.</summary>
internal sealed class StatementPrinter
{
    private const int Level = 4;

    private readonly SourceLayout _layout;
    private readonly Parentheses _parentheses;
    private readonly ExpressionPrinter _expressions;

    public StatementPrinter(SourceLayout layout, string? source)
    {
        _layout = layout;
        _parentheses = new Parentheses(source);
        _expressions = new ExpressionPrinter(layout, _parentheses, this);
    }

    public ExpressionPrinter Expressions => _expressions;

    /// <summary><c>{</c>, the statements of a body, and <c>}</c> without an end of line.</summary>
    public void Body(Node body)
    {
        _layout.Write("{").Line();
        _layout.Indent(Level);
        Flat(body);
        _layout.Indent(-Level);
        _layout.Write("}");
    }

    private void Flat(Node node)
    {
        if (node is BlockStatement or Program or StaticBlock)
        {
            foreach (var child in node.ChildNodes)
            {
                Flat(child);
            }
        }
        else if (node is FunctionBody function)
        {
            foreach (var child in function.Body)
            {
                Flat(child);
            }
        }
        else if (node is not EmptyStatement)
        {
            Print(node);
        }
    }

    private void Print(Node node)
    {
        switch (node)
        {
            case FunctionDeclaration function:
                _expressions.Function(function, function.Id?.Name ?? "");
                _layout.Line();
                break;
            case VariableDeclaration declaration:
                Declaration(declaration);
                End();
                break;
            case ExpressionStatement { Expression: FunctionExpression { Id: null } function }
                when function.Range.Start == node.Range.Start:
                _expressions.Function(function, "");
                _layout.Line();
                break;
            case ExpressionStatement expression:
                _expressions.Print(expression.Expression, -1);
                End();
                break;
            case ReturnStatement { Argument: var value }:
                Keyword("return", value);
                break;
            case ThrowStatement { Argument: var value }:
                Keyword("throw", value);
                break;
            case BreakStatement { Label: var label }:
                Keyword("break", label);
                break;
            case ContinueStatement { Label: var label }:
                Keyword("continue", label);
                break;
            case DebuggerStatement:
                _layout.Write("debugger;").Break();
                break;
            case IfStatement choice:
                If(choice);
                break;
            case LabeledStatement labelled:
                Label(labelled);
                break;
            default:
                Compound(node);
                break;
        }
    }

    private void Compound(Node node)
    {
        switch (node)
        {
            case WhileStatement loop:
                Head("while", loop.Test, node);
                Block(loop.Body);
                break;
            case WithStatement scope:
                Head("with", scope.Object, node);
                Block(scope.Body);
                break;
            case DoWhileStatement loop:
                _layout.Write("do ");
                Body(loop.Body);
                _layout.Write(" while (");
                _expressions.Print(loop.Test, _parentheses.OpensAfter(loop.Body.Range.End));
                _layout.Write(")");
                End();
                break;
            case ForStatement loop:
                For(loop);
                break;
            case ForInStatement loop:
                ForEach("for (", loop.Left, " in ", loop.Right, loop.Body);
                break;
            case ForOfStatement loop:
                ForEach("for (", loop.Left, " of ", loop.Right, loop.Body);
                break;
            case SwitchStatement choice:
                Switch(choice);
                break;
            case TryStatement attempt:
                _layout.Write("try ");
                Block(attempt.Block);
                if (attempt.Handler is { } handler)
                {
                    Catch(handler.Param, null, handler.Body);
                }

                Finally(attempt.Finalizer);
                break;
            default:
                OwnStatements.Print(node, this, _layout);
                break;
        }
    }

    public void Catch(Node? parameter, Expression? condition, Node body)
    {
        _layout.Write("catch (");
        if (parameter is not null)
        {
            _expressions.Print(parameter, int.MaxValue);
        }

        if (condition is not null)
        {
            _layout.Write(" if ");
            _expressions.Print(condition, int.MaxValue);
        }

        _layout.Write(") ");
        Block(body);
    }

    public void Finally(Node? body)
    {
        if (body is not null)
        {
            _layout.Write("finally ");
            Block(body);
        }
    }

    public void Block(Node body)
    {
        Body(body);
        _layout.Line();
    }

    public void ForEach(string head, Node left, string between, Expression right, Node body)
    {
        _layout.Write(head);
        Initial(left);
        _layout.Write(between);
        _expressions.Print(right, -1);
        _layout.Write(") ");
        Block(body);
    }

    public void Declaration(VariableDeclaration declaration)
    {
        _layout.Write(
            declaration.Kind switch
            {
                VariableDeclarationKind.Const => "const ",
                VariableDeclarationKind.Let => "let ",
                _ => "var ",
            }
        );
        Declarators(declaration);
    }

    public void Declarators(VariableDeclaration declaration)
    {
        var separator = "";
        foreach (var declarator in declaration.Declarations)
        {
            _layout.Write(separator);
            separator = ", ";
            _expressions.Print(declarator.Id, int.MaxValue);
            if (declarator.Init is { } initial)
            {
                _layout.Write(" = ");
                _expressions.Print(initial, -1);
            }
        }
    }

    private void Initial(Node node)
    {
        if (node is VariableDeclaration declaration)
        {
            Declaration(declaration);
        }
        else
        {
            _expressions.Print(node, -1);
        }
    }

    private void End()
    {
        _layout.Write(";").Line();
    }

    private void Keyword(string word, Node? value)
    {
        _layout.Write(word);
        if (value is not null)
        {
            _layout.Write(" ");
            _expressions.Print(value, -1);
        }

        End();
    }

    private void Head(string word, Expression test, Node statement)
    {
        _layout.Write(word + " (");
        _expressions.Print(test, _parentheses.OpensAfter(statement.Range.Start));
        _layout.Write(") ");
    }

    private void If(IfStatement choice)
    {
        Head("if", choice.Test, choice);
        Body(choice.Consequent);
        if (choice.Alternate is { } other)
        {
            _layout.Write(" else ");
            Body(other);
        }

        _layout.Line();
    }

    private void Label(LabeledStatement labelled)
    {
        if (labelled.Body is BlockStatement)
        {
            _layout.Write(labelled.Label.Name + ": ");
            Block(labelled.Body);
            return;
        }

        _layout.Indent(-Level);
        _layout.Write(labelled.Label.Name + ":").Line();
        _layout.Indent(Level);
        Flat(labelled.Body);
    }

    private void For(ForStatement loop)
    {
        _layout.Write("for (");
        if (loop.Init is { } initial)
        {
            Initial(initial);
        }

        _layout.Write("; ");
        Optional(loop.Test);
        _layout.Write("; ");
        Optional(loop.Update);
        _layout.Write(") ");
        Block(loop.Body);
    }

    private void Optional(Expression? expression)
    {
        if (expression is not null)
        {
            _expressions.Print(expression, -1);
        }
    }

    private void Switch(SwitchStatement choice)
    {
        Head("switch", choice.Discriminant, choice);
        _layout.Write("{").Line();
        foreach (var branch in choice.Cases)
        {
            // Half a level for the word, a whole one for what the test holds.
            _layout.Indent(Level / 2);
            _layout.Write(branch.Test is null ? "default:" : "case ");
            _layout.Indent(Level / 2);
            if (branch.Test is { } test)
            {
                _expressions.Print(test, -1);
                _layout.Write(":");
            }

            _layout.Line();
            foreach (var statement in branch.Consequent)
            {
                Flat(statement);
            }

            _layout.Indent(-Level);
        }

        _layout.Write("}").Line();
    }
}
