using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary>A <c>StringBuilder</c> or <c>StringBuffer</c>; its length is bounded.</summary>
internal sealed class JavaBuilder(string className, string text) : IJavaObject
{
    private const int Longest = 64 * 1024 * 1024;

    public JavaClass Class => JavaClasses.BuiltIn.Find(className);

    public StringBuilder Builder { get; } = new(text);

    public string JavaText => Builder.ToString();

    /// <summary>The room Java would have set aside: it doubles when it does not suffice.</summary>
    public int Capacity
    {
        get
        {
            if (Builder.Length > field)
            {
                field = Math.Max((field * 2) + 2, Builder.Length);
            }

            return field;
        }
        private set;
    } = text.Length + 16;

    public static JavaBuilder OfCapacity(string className, int capacity) =>
        capacity < 0
            ? throw new JavaException(
                "java.lang.NegativeArraySizeException",
                capacity.ToString(System.Globalization.CultureInfo.InvariantCulture)
            )
        : capacity > Longest ? throw new JavaException("java.lang.OutOfMemoryError", "Java heap space")
        : new JavaBuilder(className, "") { Capacity = capacity };

    public object? Ensure(int least)
    {
        Capacity = least > Capacity ? Math.Max(least, (Capacity * 2) + 2) : Capacity;
        return null;
    }

    public object? Trim()
    {
        Capacity = Builder.Length;
        return null;
    }

    public JavaBuilder Append(string appended)
    {
        Require(appended.Length);
        Builder.Append(appended);
        _ = Capacity;
        return this;
    }

    public JavaBuilder Insert(int offset, string inserted)
    {
        Require(inserted.Length);
        Builder.Insert(
            offset >= 0 && offset <= Builder.Length
                ? offset
                : throw Outside($"offset {offset}, length {Builder.Length}"),
            inserted
        );
        return this;
    }

    public JavaBuilder Delete(int start, int end)
    {
        var stop = Math.Min(end, Builder.Length);
        if (start < 0 || start > stop)
        {
            throw Outside($"start {start}, end {stop}, length {Builder.Length}");
        }

        Builder.Remove(start, stop - start);
        return this;
    }

    public void SetLength(int length)
    {
        Require(length - Builder.Length);
        Builder.Length = length >= 0 ? length : throw Outside($"String index out of range: {length}");
    }

    public JavaBuilder Reverse()
    {
        var reversed = new StringBuilder(Builder.Length);
        var runes = JavaText.EnumerateRunes().ToList();
        for (var i = runes.Count - 1; i >= 0; i--)
        {
            reversed.Append(runes[i].ToString());
        }

        Builder.Clear().Append(reversed);
        return this;
    }

    public static JavaException Outside(FormattableString text) =>
        new("java.lang.StringIndexOutOfBoundsException", FormattableString.Invariant(text));

    private void Require(int more)
    {
        if (Builder.Length + (long)more > Longest)
        {
            throw new JavaException("java.lang.OutOfMemoryError", "Java heap space");
        }
    }
}
