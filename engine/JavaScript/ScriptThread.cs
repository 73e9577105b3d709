using System.Runtime.ExceptionServices;

namespace JourneySim.Engine.JavaScript;

/// <summary>
/// A thread with room for deep recursion. Rhino's interpreter keeps a script's calls on the heap, so that a function may call itself many thousand
/// times; Jint keeps them on the stack, and a usual one holds some thousand.
/// </summary>
/// <seealso href="https://github.com/mozilla/rhino">Rhino's interpreter (its <c>Interpreter</c> class: frames are objects)</seealso>
public static class ScriptThread
{
    private const int StackBytes = 32 * 1024 * 1024;

    /// <summary>Runs something on such a thread and waits for it; what it throws is thrown on.</summary>
    /// <param name="work">What to run.</param>
    public static T Run<T>(Func<T> work)
    {
        T made = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    made = work();
                }
                catch (Exception thrown)
                {
                    failure = ExceptionDispatchInfo.Capture(thrown);
                }
            },
            StackBytes
        )
        {
            IsBackground = true,
            Name = "script",
        };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return made;
    }
}
