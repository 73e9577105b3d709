namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>One view of all kinds of Java arrays.</summary>
internal static class JavaArrays
{
    public static bool IsArray(object? value) => value is JavaArray or Array;

    /// <summary>Full name of the component type.</summary>
    public static string Component(object array) =>
        array switch
        {
            JavaArray objects => objects.Component,
            byte[] => "byte",
            char[] => "char",
            int[] => "int",
            long[] => "long",
            short[] => "short",
            float[] => "float",
            double[] => "double",
            bool[] => "boolean",
            _ => throw new ArgumentException($"{array.GetType()} is no Java array.", nameof(array)),
        };

    public static int Length(object array) => array is JavaArray objects ? objects.Items.Count : ((Array)array).Length;

    public static object? Get(object array, int index) =>
        array switch
        {
            JavaArray objects => objects.Items[index],
            byte[] bytes => (sbyte)bytes[index],
            _ => ((Array)array).GetValue(index),
        };

    /// <summary>Stores a value that has the component's type already.</summary>
    public static void Set(object array, int index, object? value)
    {
        switch (array)
        {
            case JavaArray objects:
                objects.Items[index] = value;
                break;
            case byte[] bytes:
                bytes[index] = (byte)(sbyte)value!;
                break;
            default:
                ((Array)array).SetValue(value, index);
                break;
        }
    }

    public static IEnumerable<object?> Items(object array)
    {
        var length = Length(array);
        for (var i = 0; i < length; i++)
        {
            yield return Get(array, i);
        }
    }

    public static object Make(string component, int length) =>
        component switch
        {
            "byte" => new byte[length],
            "char" => new char[length],
            "int" => new int[length],
            "long" => new long[length],
            "short" => new short[length],
            "float" => new float[length],
            "double" => new double[length],
            "boolean" => new bool[length],
            _ => new JavaArray(component, new object?[length]),
        };
}
