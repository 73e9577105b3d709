using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

/// <summary>
/// Variables that hold nothing but numbers (or undefined): a counter, an index. Told by the name alone, wherever it stands in the text, so that a name is
/// left out as soon as one of its variables may hold something else.
/// </summary>
internal sealed class NumberNames
{
    private const int MostRounds = 8;

    private readonly Dictionary<string, List<Expression>> _given = new(StringComparer.Ordinal);
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);
    private HashSet<string>? _numbers;

    /// <summary>True when every value that the text gives to a variable of this name is a number.</summary>
    public bool Has(string name) => _given.Count > 0 && (_numbers ??= Found()).Contains(name);

    /// <summary>The name may hold anything.</summary>
    public void Exclude(string name) => _others.Add(name);

    /// <summary>A variable of the name gets the value.</summary>
    public void Give(string name, Expression value)
    {
        if (!_given.TryGetValue(name, out var values))
        {
            _given[name] = values = [];
        }

        values.Add(value);
    }

    /// <summary>An assignment: <c>+=</c> adds a value; the other operators make a number of whatever they get.</summary>
    public void Assign(AssignmentExpression node)
    {
        switch (node.Left)
        {
            case Identifier name when node.Operator is Operator.Assignment or Operator.AdditionAssignment:
                Give(name.Name, node.Right);
                break;
            case Identifier:
                break;
            case MemberExpression { Computed: false, Property: Identifier key }:
                // The top level's this holds its variables.
                Exclude(key.Name);
                break;
            case var target:
                PatternNames.Of(target, Exclude);
                break;
        }
    }

    private HashSet<string> Found()
    {
        var names = _given.Keys.Where(name => !_others.Contains(name)).ToHashSet(StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            var wrong = names
                .Where(name => !_given[name].TrueForAll(value => Numeric.IsNumber(value, names.Contains)))
                .ToList();
            if (wrong.Count == 0)
            {
                return names;
            }

            names.ExceptWith(wrong);
        }

        return [];
    }
}
