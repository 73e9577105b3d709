using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace JourneySim.Engine.JavaScript;

/// <summary>
/// Threads with room for deep recursion. Rhino's interpreter keeps a script's calls on the heap, so that a function may call itself many thousand
/// times; Jint keeps them on the stack, and a usual one holds some thousand.
/// </summary>
/// <seealso href="https://github.com/mozilla/rhino">Rhino's interpreter (its <c>Interpreter</c> class: frames are objects)</seealso>
public static class ScriptThreads
{
    private const int StackBytes = 32 * 1024 * 1024;

    private static readonly ConcurrentBag<Worker> Idle = [];

    [ThreadStatic]
    private static bool _deep;

    /// <summary>Runs something on a thread of that kind, this one where it is one already, and waits for it.</summary>
    /// <param name="work">What to run.</param>
    public static T Run<T>(Func<T> work)
    {
        if (_deep)
        {
            return work();
        }

        if (!Idle.TryTake(out var worker))
        {
            worker = new Worker();
        }

        try
        {
            T made = default!;
            worker.Run(() => made = work());
            return made;
        }
        finally
        {
            Idle.Add(worker);
        }
    }

#pragma warning disable CA1001 // It lives as long as the process.
    /// <summary>One thread, which waits for work and ends with the process.</summary>
    private sealed class Worker
    {
        private readonly SemaphoreSlim _start = new(0);
        private readonly SemaphoreSlim _done = new(0);
        private Action? _work;
        private ExecutionContext? _context;
        private ExceptionDispatchInfo? _failure;

        public Worker() => new Thread(Serve, StackBytes) { IsBackground = true, Name = "script" }.Start();

        public void Run(Action work)
        {
            _work = work;
            _context = ExecutionContext.Capture();
            _failure = null;
            _start.Release();
            _done.Wait();
            _work = null;
            _context = null;
            _failure?.Throw();
        }

        private void Serve()
        {
            _deep = true;
            while (true)
            {
                _start.Wait();
                try
                {
                    if (_context is null)
                    {
                        _work!();
                    }
                    else
                    {
                        ExecutionContext.Run(_context, static work => ((Action)work!)(), _work);
                    }
                }
                catch (Exception thrown)
                {
                    // The thread that waits throws it on.
                    _failure = ExceptionDispatchInfo.Capture(thrown);
                }

                _done.Release();
            }
        }
    }
#pragma warning restore CA1001
}
