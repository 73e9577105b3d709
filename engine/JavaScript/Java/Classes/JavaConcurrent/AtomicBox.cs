using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaConcurrent;

/// <summary>A value that changes in place: <c>AtomicInteger</c> and its kin. As a number it counts only where it holds one.</summary>
internal sealed class AtomicBox(string className, object? value) : IJavaNumber
{
    public JavaClass Class => JavaClasses.BuiltIn.Find(className);

    public object? Value { get; set; } = value;

    public double Double => JavaValues.IsNumber(Value) ? JavaValues.Floating(Value) : double.NaN;

    public string JavaText => JavaValues.Text(Value);
}
