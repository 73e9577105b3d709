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
            .Static(
                "Object newInstance(Class,int...)",
                call => New(JavaTypeName.Written(call.Need<JavaClass>(0).Name), call.Need<int[]>(1))
            )
            .Static("int getLength(Object)", call => JavaArrays.Length(Array(call)))
            .Static("Object get(Object,int)", Element)
            .Static("boolean getBoolean(Object,int)", call => Element(call, "boolean"))
            .Static("byte getByte(Object,int)", call => Element(call, "byte"))
            .Static("char getChar(Object,int)", call => Element(call, "char"))
            .Static("short getShort(Object,int)", call => Element(call, "short"))
            .Static("int getInt(Object,int)", call => Element(call, "int"))
            .Static("long getLong(Object,int)", call => Element(call, "long"))
            .Static("float getFloat(Object,int)", call => Element(call, "float"))
            .Static("double getDouble(Object,int)", call => Element(call, "double"))
            .Static("void set(Object,int,Object)", Set)
            .Static("void setBoolean(Object,int,boolean)", Set)
            .Static("void setByte(Object,int,byte)", Set)
            .Static("void setChar(Object,int,char)", Set)
            .Static("void setShort(Object,int,short)", Set)
            .Static("void setInt(Object,int,int)", Set)
            .Static("void setLong(Object,int,long)", Set)
            .Static("void setFloat(Object,int,float)", Set)
            .Static("void setDouble(Object,int,double)", Set)
            .Build();

    private static object New(string component, int length) =>
        length < 0 ? throw new JavaException("java.lang.NegativeArraySizeException", JavaValues.Text(length))
        : length > Longest ? throw new JavaException("java.lang.OutOfMemoryError", "Java heap space")
        : JavaArrays.Make(component, length);

    /// <summary>An array of arrays: every length but the last makes arrays of the rest.</summary>
    private static object New(string component, ReadOnlySpan<int> lengths)
    {
        if (lengths.Length == 0)
        {
            throw new JavaException("java.lang.IllegalArgumentException", "Empty dimensions array");
        }

        var total = 1L;
        foreach (var length in lengths)
        {
            total *= Math.Max(1, length);
            if (total > Longest)
            {
                throw new JavaException("java.lang.OutOfMemoryError", "Java heap space");
            }
        }

        var made = New(component + string.Concat(Enumerable.Repeat("[]", lengths.Length - 1)), lengths[0]);
        for (var i = 0; lengths.Length > 1 && i < lengths[0]; i++)
        {
            JavaArrays.Set(made, i, New(component, lengths[1..]));
        }

        return made;
    }

    private static object Array(JavaCall call)
    {
        var array = call.Need<object>(0);
        return JavaArrays.IsArray(array) ? array : throw Mismatch("Argument is not an array");
    }

    private static object? Element(JavaCall call)
    {
        var (array, index) = (Array(call), call.Int(1));
        return JavaArrays.Get(array, InRange(array, index));
    }

    /// <summary>An element of primitive type, widened as Java widens.</summary>
    private static object Element(JavaCall call, string type) =>
        (JavaTypeName.IsPrimitive(JavaArrays.Component(Array(call))) ? Element(call) : throw NoPrimitives())
            is { } value
        && JavaFit.Widened(value, type) is { } wide
            ? wide
            : throw Mismatch("argument type mismatch");

    private static object? Set(JavaCall call)
    {
        var (array, index) = (Array(call), InRange(Array(call), call.Int(1)));
        var component = JavaArrays.Component(array);
        var value = call[2];
        JavaArrays.Set(
            array,
            index,
            JavaTypeName.IsPrimitive(component)
                    ? JavaFit.Widened(value, component) ?? throw Mismatch("argument type mismatch")
                : value is null || call.Run.Bridge.IsInstance(value, component) ? value
                : throw Mismatch("array element type mismatch")
        );
        return null;
    }

    private static int InRange(object array, int index) =>
        index >= 0 && index < JavaArrays.Length(array)
            ? index
            : throw new JavaException("java.lang.ArrayIndexOutOfBoundsException", null);

    private static JavaException NoPrimitives() => Mismatch("Argument is not an array of primitive type");

    private static JavaException Mismatch(string message) => new("java.lang.IllegalArgumentException", message);
}
