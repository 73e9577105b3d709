using Acornima;
using Acornima.Ast;
using Jint.Native;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts.Decompiling;

/// <summary>Prints expressions with one blank around operators and the author's parentheses.</summary>
internal sealed class ExpressionPrinter(SourceLayout layout, Parentheses parentheses, StatementPrinter statements)
{
    /// <param name="node">The expression, a pattern or a name.</param>
    /// <param name="after">The place after which parentheses count as the expression's own.</param>
    public void Print(Node node, int after)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var own = parentheses.Around(node, after);
        layout.Write(new string('(', own));
        Bare(node);
        layout.Write(new string(')', own));
    }

    public void Function(IFunction function, string name)
    {
        layout.Write(name.Length == 0 ? "function " : "function " + name);
        Signature(function);
    }

    private void Signature(IFunction function)
    {
        layout.Write("(");
        List(function.Params, int.MaxValue);
        layout.Write(") ");
        if (
            parentheses.IsBare(function.Body)
            && function.Body is FunctionBody { Body: [ReturnStatement { Argument: { } value }] }
        )
        {
            // Written as "function (x) x * x".
            Print(value, -1);
            return;
        }

        statements.Body(function.Body);
    }

    /// <summary>The author's text of a node, without its blanks.</summary>
    public string Squeezed(int from, int to) => parentheses.Text(from, to);

    private void Bare(Node node)
    {
        switch (node)
        {
            case Identifier name:
                layout.Write(name.Name);
                break;
            case Literal literal:
                layout.Write(LiteralText(literal));
                break;
            case ThisExpression:
                layout.Write("this");
                break;
            case FunctionExpression function:
                Function(function, function.Id?.Name ?? "");
                break;
            case ArrowFunctionExpression arrow:
                Arrow(arrow);
                break;
            case CallExpression call:
                Print(call.Callee, -1);
                Arguments(call.Arguments, call.Callee.Range.End);
                break;
            case NewExpression made:
                layout.Write("new ");
                Print(made.Callee, -1);
                Arguments(made.Arguments, made.Callee.Range.End);
                break;
            case MemberExpression member:
                Member(member);
                break;
            case ArrayExpression array:
                Bracketed(array.Elements);
                break;
            case ArrayPattern pattern:
                Bracketed(pattern.Elements);
                break;
            case ObjectExpression made:
                Braced(made.Properties, ": ");
                break;
            case ObjectPattern pattern:
                Braced(pattern.Properties, " : ");
                break;
            case TemplateLiteral template:
                Template(template);
                break;
            case TaggedTemplateExpression tagged:
                Print(tagged.Tag, -1);
                Template(tagged.Quasi);
                break;
            default:
                Operation(node);
                break;
        }
    }

    private void Operation(Node node)
    {
        switch (node)
        {
            case AssignmentExpression assignment:
                Binary(assignment.Left, Operators.Text(assignment.Operator), assignment.Right);
                break;
            case UpdateExpression update:
                var sign = update.Operator == Operator.Increment ? "++" : "--";
                layout.Write(update.Prefix ? sign : "");
                Print(update.Argument, -1);
                layout.Write(update.Prefix ? "" : sign);
                break;
            case UnaryExpression unary:
                layout.Write(Operators.Unary(unary.Operator));
                Print(unary.Argument, -1);
                break;
            case BinaryExpression binary:
                Binary(binary.Left, Operators.Text(binary.Operator), binary.Right);
                break;
            case ConditionalExpression choice:
                Print(choice.Test, -1);
                layout.Write(" ? ");
                Print(choice.Consequent, -1);
                layout.Write(" : ");
                Print(choice.Alternate, -1);
                break;
            case SequenceExpression sequence:
                List(sequence.Expressions, -1);
                break;
            case YieldExpression given:
                layout.Write(
                    given.Argument is null ? "yield"
                    : given.Delegate ? "yield *"
                    : "yield "
                );
                if (given.Argument is not null)
                {
                    Print(given.Argument, -1);
                }

                break;
            case SpreadElement spread:
                layout.Write("...");
                Print(spread.Argument, -1);
                break;
            default:
                OwnExpressions.Print(node, this, statements, layout);
                break;
        }
    }

    private void Binary(Node left, string between, Node right)
    {
        Print(left, -1);
        layout.Write($" {between} ");
        Print(right, -1);
    }

    private void Member(MemberExpression member)
    {
        Print(member.Object, -1);
        if (member.Computed)
        {
            layout.Write("[");
            Print(member.Property, -1);
            layout.Write("]");
        }
        else
        {
            layout.Write(".");
            Bare(member.Property);
        }
    }

    private void Arguments(in NodeList<Expression> arguments, int calleeEnd)
    {
        layout.Write("(");
        List(arguments, parentheses.OpensAfter(calleeEnd));
        layout.Write(")");
    }

    private void List<T>(in NodeList<T> nodes, int after)
        where T : Node?
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            layout.Write(i > 0 ? ", " : "");
            if (nodes[i] is { } node)
            {
                Print(node, after);
            }
        }
    }

    private void Bracketed<T>(in NodeList<T> elements)
        where T : Node?
    {
        layout.Write("[");
        for (var i = 0; i < elements.Count; i++)
        {
            layout.Write(i > 0 ? ", " : "");
            if (elements[i] is { } element)
            {
                Print(element, -1);
            }
        }

        layout.Write("]");
    }

    private void Braced(in NodeList<Node> properties, string colon)
    {
        layout.Write("{");
        for (var i = 0; i < properties.Count; i++)
        {
            layout.Write(i > 0 ? ", " : "");
            Property((Property)properties[i], colon);
        }

        layout.Write("}");
    }

    private void Property(Property property, string colon)
    {
        if (property.Kind is PropertyKind.Get or PropertyKind.Set || property is ObjectProperty { Method: true })
        {
            layout.Write(
                property.Kind == PropertyKind.Get ? "get "
                : property.Kind == PropertyKind.Set ? "set "
                : ""
            );
            if (property.Key is StringLiteral text)
            {
                // Rhino forgets the quotes here.
                layout.Write(text.Value);
            }
            else
            {
                Bare(property.Key);
            }

            Signature((IFunction)property.Value);
            return;
        }

        Bare(property.Key);
        if (property is ObjectProperty { Shorthand: true })
        {
            layout.Write(colon);
            Bare(property.Key);
        }
        else if (!property.Shorthand)
        {
            layout.Write(colon);
            Print(property.Value, -1);
        }
    }

    private void Arrow(ArrowFunctionExpression arrow)
    {
        if (arrow.Params.Count == 1 && arrow.Params[0] is Identifier only && parentheses.Around(only, -1) == 0)
        {
            layout.Write(only.Name);
        }
        else
        {
            layout.Write("(");
            List(arrow.Params, int.MaxValue);
            layout.Write(")");
        }

        layout.Write(" => ");
        if (arrow.Body is Expression expression)
        {
            Print(expression, -1);
        }
        else
        {
            statements.Block(arrow.Body);
        }
    }

    private void Template(TemplateLiteral template)
    {
        layout.Write("`");
        for (var i = 0; i < template.Quasis.Count; i++)
        {
            layout.Write(template.Quasis[i].Value.Raw);
            if (i < template.Expressions.Count)
            {
                layout.Write("${");
                Print(template.Expressions[i], -1);
                layout.Write("}");
            }
        }

        layout.Write("`");
    }

    private static string LiteralText(Literal literal) =>
        literal switch
        {
            StringLiteral text => $"\"{Sources.Escape(text.Value, '"')}\"",
            NumericLiteral number => Texts.Printed.Of(new JsNumber(number.Value)),
            _ => literal.Raw,
        };
}
