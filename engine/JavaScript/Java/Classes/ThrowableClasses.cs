using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes;

/// <summary>Exception classes: the four usual constructors, everything else from <c>java.lang.Throwable</c>.</summary>
internal static class ThrowableClasses
{
    /// <summary>A line for a package's list.</summary>
    public static JavaClassEntry Entry(string name, string superclass) =>
        JdkShapes.Has(name) ? Jdk(name) : new(name, () => Exception(name, superclass));

    /// <summary>An exception of the JDK, with the constructors it has there.</summary>
    public static JavaClassEntry Jdk(string name) => new(name, () => WithBodies(JavaClassBuilder.Jdk(name)).Build());

    public static JavaClass Exception(string name, string superclass) =>
        WithBodies(
                JavaClass
                    .Define(name)
                    .Extends(superclass)
                    .Declares(
                        """
                        ()
                        (String)
                        (String,Throwable)
                        (Throwable)
                        """
                    )
            )
            .Build();

    private static JavaClassBuilder WithBodies(JavaClassBuilder builder)
    {
        foreach (var constructor in builder.Constructors.ToList())
        {
            var parameters = string.Join(',', constructor.Parameters);
            JavaBody? body = parameters switch
            {
                "" => call => Made(call, builder.Name, null, null),
                "java.lang.String" or "java.lang.String,int" => call => Made(call, builder.Name, call.Text(0), null),
                "java.lang.String,java.lang.Throwable" => call =>
                    Made(call, builder.Name, call.Text(0), call.Get<JavaThrowable>(1)),
                "java.lang.Throwable" => call =>
                    Made(call, builder.Name, call.Get<JavaThrowable>(0)?.JavaText, call.Get<JavaThrowable>(0)),
                _ => null,
            };
            if (body is not null)
            {
                builder.Constructor($"({parameters})", body);
            }
        }

        return builder;
    }

    private static JavaThrowable Made(JavaCall call, string name, string? message, JavaThrowable? cause) =>
        new(call.Run.ClassNamed(name), message, cause);
}
