using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.reflect.Array</c> (Java SE 17): denied by AM's lists, there only where no list is.</summary>
internal static class ArrayClass
{
    private const int Longest = 16 * 1024 * 1024;

    public static JavaClass Make() =>
        JavaClassBuilder
            .Jdk("java.lang.reflect.Array")
            .Static("Object newInstance(Class,int)", call => New(call.Need<JavaClass>(0).Name, call.Int(1)))
            .Static("int getLength(Object)", call => JavaArrays.Length(call.Need<object>(0)))
            .Static("Object get(Object,int)", call => JavaArrays.Get(call.Need<object>(0), call.Int(1)))
            .Build();

    private static object New(string component, int length) =>
        length < 0 ? throw new JavaException("java.lang.NegativeArraySizeException", JavaValues.Text(length))
        : length > Longest ? throw new JavaException("java.lang.OutOfMemoryError", "Java heap space")
        : JavaArrays.Make(component, length);
}
