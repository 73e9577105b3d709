namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>What the parser knows about the function it is in; the outermost is the script.</summary>
internal sealed class FunctionState(FunctionState? outer, string? name, ScopeNames scope)
{
    public FunctionState? Outer { get; } = outer;

    public string? Name { get; } = name;

    public ScopeNames Scope { get; } = scope;

    /// <summary>Written with <c>*</c>.</summary>
    public bool IsStarGenerator { get; set; }

    public bool Yields { get; set; }

    public bool ReturnsValue { get; set; }

    public Dictionary<string, LabelState>? Labels { get; set; }

    /// <summary>Loops around the current place.</summary>
    public int Loops { get; set; }

    /// <summary>Loops and switches around the current place.</summary>
    public int LoopsAndSwitches { get; set; }

    /// <summary>Rhino's regular expression compiler refuses a literal of this function; it says so after everything else.</summary>
    public RegExpFault? RegExpFault { get; set; }

    /// <summary>The same in a function inside, which Rhino compiles first.</summary>
    public RegExpFault? InnerRegExpFault { get; set; }

    /// <summary>Whether this function or one around it has the name.</summary>
    public bool IsInsideFunctionNamed(string name)
    {
        for (var function = this; function is not null; function = function.Outer)
        {
            if (string.Equals(function.Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
