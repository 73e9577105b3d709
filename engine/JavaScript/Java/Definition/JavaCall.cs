namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>One call of a Java method: the object, and the arguments already converted to the parameter types.</summary>
/// <param name="run">The run that calls.</param>
/// <param name="target">The object; null for static methods and constructors.</param>
/// <param name="arguments">One Java value a parameter; <c>X...</c> comes as one array.</param>
public sealed class JavaCall(JavaRun run, object? target, IReadOnlyList<object?> arguments)
{
    /// <summary>What the run offers to Java code: clock, chance, calls back into the script.</summary>
    public JavaRun Run { get; } = run;

    /// <summary>The object whose method is called.</summary>
    public object? This { get; } = target;

    public IReadOnlyList<object?> Arguments { get; } = arguments;

    public object? this[int index] => Arguments[index];

    /// <summary>The object as its C# type: itself, or the state of a <see cref="JavaInstance"/>.</summary>
    public T Self<T>()
        where T : class => Cast<T>(This) ?? throw new InvalidOperationException($"{This} is no {typeof(T).Name}.");

    /// <summary>An argument as a C# type; null when it is Java's null.</summary>
    public T? Get<T>(int index)
        where T : class => Cast<T>(Arguments[index]);

    /// <summary>An argument that Java code dereferences: null raises NullPointerException.</summary>
    public T Need<T>(int index)
        where T : class =>
        Get<T>(index)
        ?? throw (
            Arguments[index] is { } other && This is not null
                ? new JavaException("java.lang.ClassCastException", Values.JavaOrder.Mismatch(This, other))
                : new JavaException("java.lang.NullPointerException", null)
        );

    /// <summary>A text argument (<c>String</c>, <c>CharSequence</c>, or any object's text); null stays null.</summary>
    public string? Text(int index) => Arguments[index] is null ? null : Values.JavaValues.Text(Arguments[index]);

    /// <summary>A text argument that must not be null.</summary>
    public string NeedText(int index) => Text(index) ?? throw new JavaException("java.lang.NullPointerException", null);

    public int Int(int index) => (int)Values.JavaValues.Whole(Arguments[index]);

    public long Long(int index) => Values.JavaValues.Whole(Arguments[index]);

    public double Double(int index) => Values.JavaValues.Floating(Arguments[index]);

    public bool Flag(int index) => (bool)Arguments[index]!;

    public char Char(int index) => (char)Arguments[index]!;

    /// <summary>Runs what a <c>void</c> method does.</summary>
    public static object? Done(Action body)
    {
        body();
        return null;
    }

    private static T? Cast<T>(object? value)
        where T : class => value as T ?? (value as JavaInstance)?.State as T;
}
