namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Enters names into scopes and finds redeclarations.</summary>
internal static class Declarations
{
    /// <summary>
    /// Declares a name in the current scope (<c>let</c>) or function (all others). Returns the refusal, if Rhino has one:
    /// no name may be declared again once it is a <c>const</c> or when it becomes one, and no <c>let</c> twice in a scope.
    /// </summary>
    public static string? Declare(
        ScopeNames scope,
        ScopeNames function,
        DeclarationKind kind,
        string name,
        bool anywhere
    )
    {
        var defining = scope.Defining(name);
        if (defining is not null)
        {
            var earlier = defining.KindOf(name);
            if (
                earlier == DeclarationKind.Const
                || kind == DeclarationKind.Const
                || (defining == scope && earlier == DeclarationKind.Let)
            )
            {
                return RhinoMessages.Redeclaration(earlier, name);
            }
        }

        switch (kind)
        {
            case DeclarationKind.Let when !anywhere && scope.IsLoop:
                return RhinoMessages.LetNotInBlock;
            case DeclarationKind.Let:
                scope.Declare(name, kind);
                break;
            case DeclarationKind.Parameter:
                function.Declare(name, kind);
                break;
            default:
                if (defining is null)
                {
                    function.Declare(name, kind);
                }

                break;
        }

        return null;
    }

    public static void Declare(ParseContext p, DeclarationKind kind, string name, bool anywhere = false)
    {
        if (Declare(p.Scope, p.Function.Scope, kind, name, anywhere) is { } refusal)
        {
            throw p.Refusal(refusal);
        }
    }
}
