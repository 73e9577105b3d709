namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>How a name was declared.</summary>
internal enum DeclarationKind
{
    Parameter,
    Var,
    Let,
    Const,
    Function,
}
