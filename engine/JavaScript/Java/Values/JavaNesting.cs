using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Texts of collections that hold each other end as in Java: with a StackOverflowError, not with the process.</summary>
internal static class JavaNesting
{
    private const int Deepest = 400;

    [ThreadStatic]
    private static int _depth;

    public static string Guard(IJavaObject instance) => Guard(() => instance.JavaText);

    public static T Guard<T>(Func<T> work)
    {
        if (_depth >= Deepest)
        {
            throw new JavaException("java.lang.StackOverflowError", null);
        }

        _depth++;
        try
        {
            return work();
        }
        finally
        {
            _depth--;
        }
    }
}
