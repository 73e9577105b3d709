using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Java's checks of indexes, with its texts.</summary>
internal static class JavaIndex
{
    public static int Checked(int index, int length) =>
        index >= 0 && index < length
            ? index
            : throw new JavaException(
                "java.lang.IndexOutOfBoundsException",
                string.Create(CultureInfo.InvariantCulture, $"Index {index} out of bounds for length {length}")
            );

    public static int ForInsert(int index, int size) =>
        index >= 0 && index <= size
            ? index
            : throw new JavaException(
                "java.lang.IndexOutOfBoundsException",
                string.Create(CultureInfo.InvariantCulture, $"Index: {index}, Size: {size}")
            );
}
