namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>What a Java method or constructor does.</summary>
/// <returns>The Java value it returns; null for <c>void</c>.</returns>
public delegate object? JavaBody(JavaCall call);

/// <summary>One method or constructor that a class declares.</summary>
/// <param name="Owner">The declaring class's full name.</param>
/// <param name="Signature">Types and name.</param>
/// <param name="IsStatic">True for a static method.</param>
/// <param name="Body">What it does; null when a class above says it, or when it is not simulated.</param>
internal sealed record JavaMethod(string Owner, JavaSignature Signature, bool IsStatic, JavaBody? Body)
{
    /// <summary>True for an interface's method that has a body in Java.</summary>
    public bool IsDefault { get; init; }

    /// <summary>True when it needs no object and works called without one.</summary>
    public bool WorksUnbound { get; init; }

    public string Name => Signature.Name;

    public IReadOnlyList<string> Parameters => Signature.Parameters;

    public bool IsConstructor => Signature.Name.Length == 0;

    /// <summary>How Rhino lists it: <c>class java.lang.String over3(java.util.List)</c>.</summary>
    public string Declaration(JavaClasses classes) =>
        IsConstructor
            ? $"{Owner[(Owner.LastIndexOf('.') + 1)..]}({string.Join(',', Parameters)})"
            : $"{classes.Told(Signature.ReturnType)} {Name}({string.Join(',', Parameters)})";
}
