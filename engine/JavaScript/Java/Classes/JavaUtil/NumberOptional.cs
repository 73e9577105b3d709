using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.OptionalInt</c>, <c>OptionalLong</c>, <c>OptionalDouble</c> (Java SE 17).</summary>
/// <param name="kind"><c>Int</c>, <c>Long</c> or <c>Double</c>.</param>
/// <param name="value">A box of that type; null when it is empty.</param>
internal sealed class NumberOptional(string kind, object? value) : IJavaObject
{
    public JavaClass Class => JavaClasses.BuiltIn.Find("java.util.Optional" + kind);

    public string JavaText => $"Optional{kind}" + (value is null ? ".empty" : $"[{JavaValues.Text(value)}]");

    public int JavaHash => JavaHashCode.Of(value);

    private object? Value => value;

    public bool JavaEquals(object? other) =>
        other is NumberOptional optional && optional.Class == Class && JavaValues.AreEqual(value, optional.Value);

    public static JavaClass Make(string kind, string type) =>
        JavaClassBuilder
            .Jdk("java.util.Optional" + kind)
            .Static($"java.util.Optional{kind} of({type})", call => new NumberOptional(kind, call[0]))
            .Static($"java.util.Optional{kind} empty()", _ => new NumberOptional(kind, null))
            .Method($"{type} getAs{kind}()", Get)
            .Method($"{type} orElseThrow()", Get)
            .Method("boolean isPresent()", call => Held(call) is not null)
            .Method("boolean isEmpty()", call => Held(call) is null)
            .Method($"{type} orElse({type})", call => Held(call) ?? call[0])
            .Method(
                $"{type} orElseGet(java.util.function.{kind}Supplier)",
                call => Held(call) ?? call.Run.Invoke(call[0], "getAs" + kind)
            )
            .Method(
                $"void ifPresent(java.util.function.{kind}Consumer)",
                call => Held(call) is { } held ? call.Run.Invoke(call[0], "accept", held) : null
            )
            .Build();

    private static object? Held(JavaCall call) => call.Self<NumberOptional>().Value;

    private static object Get(JavaCall call) =>
        Held(call) ?? throw new JavaException("java.util.NoSuchElementException", "No value present");
}
