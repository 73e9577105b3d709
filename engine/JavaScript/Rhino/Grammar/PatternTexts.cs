using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>
/// Rhino keeps a text of each pattern, and the part that writes it knows only names, members, <c>this</c>, strings and
/// numbers. On anything else, such as a call, it fails with a Java error that says which kind of node it met.
/// </summary>
internal static class PatternTexts
{
    public static void Check(Node? node, Findings findings)
    {
        if (node is null)
        {
            return;
        }

        if (findings.IsParenthesized(node) && node is not (ArrayPattern or ObjectPattern))
        {
            throw Failure("LP");
        }

        switch (node)
        {
            case ArrayPattern array:
                foreach (var element in array.Elements)
                {
                    Check(element, findings);
                }

                break;
            case ObjectPattern pattern:
                foreach (var property in pattern.Properties)
                {
                    CheckProperty((Property)property, findings);
                }

                break;
            case ArrayExpression array:
                foreach (var element in array.Elements)
                {
                    Check(element, findings);
                }

                break;
            case ObjectExpression literal:
                foreach (var property in literal.Properties)
                {
                    CheckProperty((Property)property, findings);
                }

                break;
            case MemberExpression member:
                Check(member.Object, findings);
                Check(member.Property, findings);
                break;
            case Identifier or ThisExpression or StringLiteral or NumericLiteral or BigIntLiteral:
                break;
            default:
                throw Failure(KindOf(node));
        }
    }

    private static void CheckProperty(Property property, Findings findings)
    {
        Check(property.Key, findings);
        if (!property.Shorthand)
        {
            Check(property.Value, findings);
        }
    }

    /// <summary>Rhino's own name of a kind of node.</summary>
    private static string KindOf(Node node) =>
        node switch
        {
            CallExpression => "CALL",
            NewExpression => "NEW",
            IFunction => "FUNCTION",
            NullLiteral => "NULL",
            BooleanLiteral { Value: true } => "TRUE",
            BooleanLiteral => "FALSE",
            RhinoRegExpLiteral => "REGEXP",
            TemplateLiteral => "TEMPLATE_LITERAL",
            TaggedTemplateExpression => "TAGGED_TEMPLATE_LITERAL",
            ConditionalExpression => "HOOK",
            SequenceExpression => "COMMA",
            YieldExpression => "YIELD",
            LetExpression => "LETEXPR",
            ArrayComprehension => "ARRAYCOMP",
            GeneratorComprehension => "GENEXPR",
            XmlSyntax => "XML",
            UpdateExpression or UnaryExpression or BinaryExpression or AssignmentExpression => OperatorNames.Of(node),
            _ => "ERROR",
        };

    private static RhinoSyntaxException Failure(string kind) =>
        new(RhinoMessages.FailedAssertion($"unexpected token: {kind}"), null, 0, 0, null);
}
