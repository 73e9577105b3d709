namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>One public field or constant.</summary>
/// <param name="Type">Full name of its type.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsStatic">True for a static field.</param>
/// <param name="Read">Its value; the argument is the object, null for a static one.</param>
/// <param name="Write">Stores a value of its type; null for a final field.</param>
internal sealed record JavaField(
    string Type,
    string Name,
    bool IsStatic,
    Func<object?, object?> Read,
    Action<object?, object?>? Write
);
