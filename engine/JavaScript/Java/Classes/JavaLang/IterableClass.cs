using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.Iterable</c> (Java SE 17).</summary>
internal static class IterableClass
{
    public static JavaClass Make() =>
        JavaClassBuilder
            .Jdk("java.lang.Iterable")
            .Default("void forEach(java.util.function.Consumer)", ForEach)
            .Build();

    private static object? ForEach(JavaCall call)
    {
        var action = call.Need<object>(0);
        foreach (var item in call.Run.Items(call.This))
        {
            call.Run.Invoke(action, "accept", item);
        }

        return null;
    }
}
