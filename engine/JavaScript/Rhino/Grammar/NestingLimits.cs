namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>How deep a script may nest, so that neither the parser nor the engine runs out of stack.</summary>
internal static class NestingLimits
{
    /// <summary>Statements and expressions inside each other.</summary>
    public const int Deepest = 600;

    /// <summary>Operators or members in one row, such as <c>a + b + c</c>.</summary>
    public const int Longest = 1500;

    /// <summary>From here on the height of the whole tree is looked at.</summary>
    public const int Suspicious = 200;

    /// <summary>Height of a tree.</summary>
    public const int Highest = 2000;
}
