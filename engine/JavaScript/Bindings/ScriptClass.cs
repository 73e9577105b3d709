namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>A Java class as scripts of one generation see it: all its members, inherited ones too, but those of <c>java.lang.Object</c>.</summary>
/// <param name="Name">Full name, inner classes with <c>$</c>.</param>
/// <param name="CanBeNamed">Scripts may write its name; else they only meet its objects.</param>
/// <param name="CanBeMade">It has constructors and is neither abstract nor an interface.</param>
/// <param name="IsFunction">An interface that a function of the script can stand in for.</param>
/// <param name="Above">Full names of what it extends and implements, all the way up.</param>
/// <param name="Members">One an overload; constructors are called <c>&lt;init&gt;</c>; bean properties have no parameters.</param>
public sealed record ScriptClass(
    string Name,
    bool CanBeNamed,
    bool CanBeMade,
    bool IsFunction,
    IReadOnlyList<string> Above,
    IReadOnlyList<BindingMember> Members
);
