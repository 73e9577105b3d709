using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java;

/// <summary>What Java code reaches during one run of one script: the classes, clock and chance, and the script's own functions.</summary>
public sealed class JavaRun
{
    private readonly JavaBridge? _bridge;

    internal JavaRun(
        JavaBridge? bridge,
        JavaClasses classes,
        TimeProvider clock,
        RandomSource random,
        TimeZoneInfo zone
    )
    {
        _bridge = bridge;
        Classes = classes;
        Clock = clock;
        Random = random;
        Zone = zone;
    }

    public JavaClasses Classes { get; }

    public TimeProvider Clock { get; }

    public RandomSource Random { get; }

    /// <summary>The server's time zone.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>Outside any run: for texts and comparisons that need nothing.</summary>
    internal static JavaRun None { get; } =
        new(null, JavaClasses.BuiltIn, TimeProvider.System, RandomSource.Strong, TimeZoneInfo.Utc);

    internal JavaBridge Bridge => _bridge ?? throw new InvalidOperationException("There is no script to call.");

    public JavaClass ClassNamed(string name) => Classes.Find(name);

    /// <summary>Calls a static method of a simulated class.</summary>
    public object? CallStatic(string className, string method, params IReadOnlyList<object?> arguments)
    {
        var shape = Classes.ShapeOf(Classes.Find(className));
        var chosen =
            shape.Static(method)?.Methods.FirstOrDefault(candidate => Takes(candidate, arguments))
            ?? throw new ArgumentException($"{className} has no {method} for these arguments.", nameof(method));
        return shape.BodyOf(chosen)(new JavaCall(this, null, arguments));
    }

    /// <summary>Makes an object of a simulated class.</summary>
    public object New(string className, params IReadOnlyList<object?> arguments)
    {
        var chosen =
            Classes.Find(className).Constructors.FirstOrDefault(candidate => Takes(candidate, arguments))?.Body
            ?? throw new Diagnostics.NotSimulatedException($"constructor of {className}");
        return chosen(new JavaCall(this, null, arguments))!;
    }

    private bool Takes(JavaMethod method, IReadOnlyList<object?> arguments)
    {
        var parameters = method.Parameters;
        return parameters.Count == arguments.Count
            && arguments
                .Index()
                .All(argument => Values.JavaFit.Takes(Classes, parameters[argument.Index], argument.Item));
    }

    /// <summary>The elements of anything iterable, or of an array.</summary>
    public IEnumerable<object?> Items(object? iterable) =>
        iterable switch
        {
            null => throw new JavaException("java.lang.NullPointerException", null),
            Values.IJavaCollection collection => collection.Items,
            Values.JavaArray or Array => Values.JavaArrays.Items(iterable),
            _ => Walk(Invoke(iterable, "iterator")),
        };

    private IEnumerable<object?> Walk(object? iterator)
    {
        while ((bool)Invoke(iterator, "hasNext")!)
        {
            yield return Invoke(iterator, "next");
        }
    }

    /// <summary>
    /// Calls a method of an object by name, as Java's virtual call does: of a class, or of a script's function or
    /// object that stands in for an interface.
    /// </summary>
    public object? Invoke(object? target, string method, params IReadOnlyList<object?> arguments) =>
        target switch
        {
            null => throw new JavaException("java.lang.NullPointerException", null),
            Natives.JavaAdapter adapter => adapter.Invoke(method, arguments),
            _ => Classes
                .ShapeOf(Values.JavaValues.ClassOf(target, Classes))
                .Virtual(method, arguments.Count)
                .Call(this, target, arguments),
        };
}
