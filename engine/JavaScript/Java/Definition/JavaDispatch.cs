namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>A resolved method for Java code to call.</summary>
internal readonly record struct JavaDispatch(JavaBody Body)
{
    public object? Call(JavaRun run, object? target, IReadOnlyList<object?> arguments) =>
        Body(new JavaCall(run, target, arguments));
}
