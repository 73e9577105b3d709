using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>What may stand in a pattern, and the names it declares.</summary>
internal static class Destructuring
{
    /// <summary>Reads what may be a pattern; inside of it defaults are refused.</summary>
    public static Expression ReadPrimary(ParseContext p)
    {
        p.InDestructuring = true;
        var expression = Primary.Read(p);
        p.InDestructuring = false;
        return expression;
    }

    /// <summary>
    /// Walks a pattern in source order and declares its names. Returns the first refusal, from <paramref name="declare"/> or
    /// because something in the pattern is no target.
    /// </summary>
    /// <param name="pattern">An array or object pattern, or whatever stands in its place.</param>
    /// <param name="kind">How names are declared; null for an assignment, which may also write to members.</param>
    /// <param name="findings">Knows what stood in parentheses.</param>
    /// <param name="declare">Declares a name.</param>
    public static string? DeclareNames(
        Node pattern,
        DeclarationKind? kind,
        Findings findings,
        Func<string, string?> declare
    )
    {
        switch (pattern)
        {
            case ArrayPattern array:
                foreach (var element in array.Elements)
                {
                    if (element is not null && DeclareTarget(element, kind, findings, declare) is { } refusal)
                    {
                        return refusal;
                    }
                }

                return null;
            case ObjectPattern literal:
                foreach (var property in literal.Properties)
                {
                    if (DeclareProperty(property, kind, findings, declare) is { } refusal)
                    {
                        return refusal;
                    }
                }

                return null;
            case MemberExpression when kind is null && !findings.IsParenthesized(pattern):
                return null;
            default:
                return RhinoMessages.BadAssignmentLeft;
        }
    }

    private static string? DeclareProperty(
        Node property,
        DeclarationKind? kind,
        Findings findings,
        Func<string, string?> declare
    ) =>
        property switch
        {
            AssignmentProperty { Key: BigIntLiteral } => RhinoMessages.LostScanner,
            AssignmentProperty { Value: var value } => DeclareTarget(value, kind, findings, declare),
            _ => RhinoMessages.BadAssignmentLeft,
        };

    private static string? DeclareTarget(
        Node target,
        DeclarationKind? kind,
        Findings findings,
        Func<string, string?> declare
    )
    {
        if (target is Identifier name && !findings.IsParenthesized(target))
        {
            return kind is null ? null : declare(name.Name);
        }

        return DeclareNames(target, kind, findings, declare);
    }
}
