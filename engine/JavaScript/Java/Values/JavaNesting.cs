using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Rhino.Runtime;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>
/// Texts, hashes and comparisons of collections that hold each other end as in Java: too deep with a
/// StackOverflowError, too many with the script's time.
/// </summary>
internal static class JavaNesting
{
    private const int Deepest = 400;
    private const int Most = 1_000_000;

    [ThreadStatic]
    private static int _depth;

    [ThreadStatic]
    private static int _visits;

    public static string Guard(IJavaObject instance) => Guard(() => instance.JavaText);

    public static T Guard<T>(Func<T> work)
    {
        if (_depth >= Deepest)
        {
            throw new JavaException("java.lang.StackOverflowError", null);
        }

        RunBudget.Step();
        _visits = _depth == 0 ? 0 : _visits + 1;
        if (_visits > Most)
        {
            throw new TimeoutException("A collection that holds others many times over was walked for too long.");
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
