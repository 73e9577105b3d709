using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>The declarators of <c>var</c>, <c>const</c> and <c>let</c>.</summary>
internal static class Variables
{
    /// <summary>After the keyword.</summary>
    public static VariableDeclaration Read(ParseContext p, RhinoToken keyword, SourceMark start)
    {
        var (kind, declared) = keyword switch
        {
            RhinoToken.Var => (VariableDeclarationKind.Var, DeclarationKind.Var),
            RhinoToken.Const => (VariableDeclarationKind.Const, DeclarationKind.Const),
            _ => (VariableDeclarationKind.Let, DeclarationKind.Let),
        };
        List<VariableDeclarator> declarators = [];
        do
        {
            declarators.Add(ReadDeclarator(p, declared));
        } while (p.Match(RhinoToken.Comma));

        return p.Place(new VariableDeclaration(kind, NodeList.From(declarators)), start);
    }

    private static VariableDeclarator ReadDeclarator(ParseContext p, DeclarationKind kind)
    {
        var token = p.Peek();
        var start = p.TokenStart;
        Node target;
        var isPattern = token is RhinoToken.LeftBracket or RhinoToken.LeftBrace;
        if (isPattern)
        {
            var literal = Destructuring.ReadPrimary(p);
            target = Patterns.FromExpression(p, literal);
            if (target is not (ArrayPattern or ObjectPattern))
            {
                throw p.Refusal(RhinoMessages.BadAssignmentLeft);
            }

            p.Findings.NeedsLaterChecks = true;
        }
        else
        {
            p.Must(RhinoToken.Name, RhinoMessages.BadVariable);
            var name = p.NameHere();
            target = name;
            p.RefuseEvalAndArguments(name.Name);
            Declarations.Declare(p, kind, name.Name, anywhere: p.InForInit);
        }

        Expression? init = null;
        if (p.Match(RhinoToken.Assign))
        {
            init = Expressions.ReadAssignment(p);
        }
        else if (isPattern && !p.InForInit)
        {
            throw p.Refusal(RhinoMessages.NoDestructuringInit);
        }

        return p.Place(new VariableDeclarator(target, init), start);
    }
}
