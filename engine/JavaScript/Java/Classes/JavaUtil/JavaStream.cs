using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>A <c>java.util.stream.Stream</c>: lazy, used once.</summary>
internal sealed class JavaStream(IEnumerable<object?> items) : IJavaObject
{
    private bool _used;

    public JavaClass Class => JavaClasses.BuiltIn.Find("java.util.stream.ReferencePipeline$Head");

    /// <summary>The items, to the one that asks first.</summary>
    public IEnumerable<object?> Items
    {
        get
        {
            if (_used)
            {
                throw new JavaException(
                    "java.lang.IllegalStateException",
                    "stream has already been operated upon or closed"
                );
            }

            _used = true;
            return items;
        }
    }

    public static JavaStream Of(IEnumerable<object?> items) => new(items);
}
