using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

/// <summary>The names that a target of assignment or declaration binds.</summary>
internal static class PatternNames
{
    public static List<string> Of(Node target)
    {
        var names = new List<string>();
        Of(target, names.Add);
        return names;
    }

    public static void Of(Node? target, Action<string> found)
    {
        switch (target)
        {
            case Identifier identifier:
                found(identifier.Name);
                break;
            case ArrayPattern array:
                foreach (var element in array.Elements)
                {
                    Of(element, found);
                }

                break;
            case ObjectPattern pattern:
                foreach (var property in pattern.Properties)
                {
                    Of(((Property)property).Value, found);
                }

                break;
            case VariableDeclaration declaration:
                foreach (var declarator in declaration.Declarations)
                {
                    Of(declarator.Id, found);
                }

                break;
        }
    }
}
