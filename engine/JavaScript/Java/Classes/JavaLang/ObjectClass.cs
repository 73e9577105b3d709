using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.Object</c> (Java SE 17).</summary>
internal static class ObjectClass
{
    public static JavaClass Make() =>
        JavaClassBuilder
            .Jdk("java.lang.Object")
            .Constructor("()", call => new JavaInstance(call.Run.ClassNamed("java.lang.Object")))
            .Method("String toString()", call => JavaValues.Text(call.This))
            .Method("boolean equals(Object)", call => JavaValues.AreEqual(call.This, call[0]))
            .Method("int hashCode()", call => JavaHashCode.Of(call.This))
            .Method("Class getClass()", call => JavaValues.ClassOf(call.This!, call.Run.Classes))
            .Build();
}
