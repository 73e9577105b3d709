using System.Runtime.CompilerServices;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.JavaScript.Rhino;

/// <summary>The longest dotted names of a script (<c>java.util.HashMap</c>) that begin at a global the script does not declare itself.</summary>
internal sealed class DottedNames
{
    private readonly List<DottedName> _found = [];
    private readonly IReadOnlySet<string> _roots;
    private readonly HashSet<string> _declared;

    private DottedNames(RhinoProgram program, IReadOnlySet<string> roots)
    {
        _roots = roots;
        _declared = program.Scopes.Values.SelectMany(scope => scope.Names.Keys).ToHashSet(StringComparer.Ordinal);
    }

    /// <param name="source">A script that the dialect takes.</param>
    /// <param name="dialect">The language version.</param>
    /// <param name="roots">The first parts to look for.</param>
    /// <exception cref="RhinoSyntaxException">Rhino refuses the text.</exception>
    public static IReadOnlyList<DottedName> Of(string source, RhinoDialect dialect, IReadOnlySet<string> roots)
    {
        var program = RhinoParser.Parse(source, "", dialect);
        var names = new DottedNames(program, roots);
        names.Visit(program.Tree);
        return names._found;
    }

    private void Visit(Node node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (node is MemberExpression member && PathOf(member) is { } path)
        {
            _found.Add(new DottedName(path, node.Location.Start.Line, node.Location.Start.Column + 1));
            return;
        }

        foreach (var child in node.ChildNodes)
        {
            if (child is not null)
            {
                Visit(child);
            }
        }
    }

    private string[]? PathOf(MemberExpression member)
    {
        var path = new List<string>();
        Node at = member;
        while (at is MemberExpression { Computed: false, Property: Identifier key } deeper)
        {
            path.Add(key.Name);
            at = deeper.Object;
        }

        if (at is not Identifier root || !_roots.Contains(root.Name) || _declared.Contains(root.Name))
        {
            return null;
        }

        path.Add(root.Name);
        path.Reverse();
        return [.. path];
    }
}
