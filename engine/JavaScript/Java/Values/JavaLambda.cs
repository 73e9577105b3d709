using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A C# function as an object of a functional interface.</summary>
public sealed class JavaLambda : IJavaObject
{
    /// <param name="classes">Where the interface is found.</param>
    /// <param name="owner">The class that made it: its name shows as <c>Owner$$Lambda</c>.</param>
    /// <param name="face">Full name of the interface.</param>
    /// <param name="body">What its one abstract method does.</param>
    public JavaLambda(JavaClasses classes, string owner, string face, Func<IReadOnlyList<object?>, object?> body)
    {
        var method = classes.ShapeOf(classes.Find(face)).Abstract()[0];
        var declaration = $"{method.Signature.ReturnType} {method.Name}({string.Join(',', method.Parameters)})";
        Class = JavaClass
            .Define(owner + "$$Lambda")
            .NotPublic()
            .Implements(face)
            .Method(declaration, call => body(call.Arguments))
            .Build();
    }

    public JavaClass Class { get; }
}
