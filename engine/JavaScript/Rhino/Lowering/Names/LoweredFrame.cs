using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

/// <summary>A function, or the script, while it is being lowered.</summary>
internal sealed class LoweredFrame(Node node, LoweredFrame? outer, bool strict, bool isEval)
{
    private readonly List<string> _hidden = [];

    public Node Node { get; } = node;

    public LoweredFrame? Outer { get; } = outer;

    /// <summary>Starts with <c>'use strict'</c>; Rhino does not pass it on to functions inside.</summary>
    public bool Strict { get; } = strict;

    /// <summary>Code that <c>eval</c> was given: its variables belong to the caller.</summary>
    public bool IsEval { get; } = isEval;

    public bool IsScript => Node is Script;

    /// <summary>Loops around the current statement inside this function.</summary>
    public int Loops { get; set; }

    /// <summary>Expression statements write the completion value into a variable.</summary>
    public bool KeepsResult { get; set; }

    /// <summary>Names that <c>eval</c> or a block function may add while running live in an object around the body.</summary>
    public bool HasDynamicNames { get; set; }

    /// <summary>Variables that the lowering needs in this function.</summary>
    public IReadOnlyList<string> Hidden => _hidden;

    /// <summary>A variable that no script can name.</summary>
    public string NewHidden(string purpose = "temporary")
    {
        var name = $"{LoweredName.Prefix}{purpose} {_hidden.Count}";
        _hidden.Add(name);
        return name;
    }

    /// <summary>A variable for a block's name: the name, a blank, a number. Error texts show what stands before the blank.</summary>
    public string NewNamed(string name)
    {
        var lowered = $"{name} {_hidden.Count}";
        _hidden.Add(lowered);
        return lowered;
    }

    /// <summary>A hidden variable that all places share.</summary>
    public string SharedHidden(string name)
    {
        if (!_hidden.Contains(name))
        {
            _hidden.Add(name);
        }

        return name;
    }
}
