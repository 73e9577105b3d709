namespace JourneySim.Engine.JavaScript.Rhino.Tree;

/// <summary>What a loop of a comprehension visits.</summary>
internal enum ComprehensionLoopKind
{
    /// <summary><c>for (x in o)</c>: keys (values of a legacy iterator).</summary>
    Keys,

    /// <summary><c>for each (x in o)</c>.</summary>
    Values,

    /// <summary><c>for (x of o)</c>.</summary>
    Iterated,
}
