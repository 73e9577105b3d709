using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>
/// A string that <c>+</c> built, as Java sees it when it lies in a script's top-level variable, object or array:
/// <c>org.mozilla.javascript.ConsString</c>.
/// </summary>
internal sealed class JavaRope(JavaClass javaClass, string text) : IJavaObject
{
    public JavaClass Class { get; } = javaClass;

    public string JavaText { get; } = text;

    public override string ToString() => JavaText;
}
