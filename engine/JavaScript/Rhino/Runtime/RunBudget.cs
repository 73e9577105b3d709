using System.Diagnostics;
using Jint;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>
/// What one run may still use of time and memory, from its first statement to the reading of its outcome: calls back from Java do not begin anew.
/// The engine underneath asks every few statements; native code that loops, or builds what a script sizes, asks by the static methods, wherever it is:
/// a run belongs to one thread.
/// </summary>
internal sealed class RunBudget : Constraint
{
    private const int StepsBetween = 1024;

    [ThreadStatic]
    private static RunBudget? _current;

    private readonly RhinoRealm _realm;
    private readonly CancellationToken _cancellation;
    private readonly long _deadline;
    private readonly long _bytes;
    private long _memory;
    private int _thread = Environment.CurrentManagedThreadId;
    private int _left = StepsBetween;

    public RunBudget(RhinoRealm realm, ScriptLimits limits, CancellationToken cancellation)
    {
        _realm = realm;
        _cancellation = cancellation;
        _deadline =
            Stopwatch.GetTimestamp()
            + (long)Math.Min(limits.Time.TotalSeconds * Stopwatch.Frequency, long.MaxValue / 4d);
        _bytes = limits.MemoryBytes;
        _memory = GC.GetAllocatedBytesForCurrentThread() + limits.MemoryBytes;
    }

    public override bool IsAmortizable => true;

    /// <summary>The run that this thread is in.</summary>
    public static RhinoRealm Realm =>
        _current?._realm ?? throw new InvalidOperationException("Code of a script runs outside of a run.");

    /// <summary>Makes this the budget of what runs on this thread from now on.</summary>
    /// <returns>The one before, to come back to.</returns>
    public static RunBudget? Enter(RunBudget? budget)
    {
        budget?.Come();
        var outer = _current;
        _current = budget;
        return outer;
    }

    /// <summary>One step of a loop of native code.</summary>
    public static void Step() => Step(1);

    /// <summary>Native work as long as so many steps.</summary>
    public static void Step(long steps)
    {
        if (_current is { } budget && (budget._left -= (int)Math.Clamp(steps, 0, StepsBetween)) <= 0)
        {
            budget._left = StepsBetween;
            budget._realm.Engine.Constraints.Check();
        }
    }

    /// <summary>Stops a run that asks for a text longer than it may hold.</summary>
    public static void Text(long characters)
    {
        if (characters > Limits.LongestText)
        {
            throw Stopped($"a text longer than {Limits.LongestText} characters");
        }

        Step(characters >> 3);
    }

    /// <summary>Stops a run that asks for more memory at once than it has left.</summary>
    public static void Hold(long bytes)
    {
        if (_current is { } budget && GC.GetAllocatedBytesForCurrentThread() + bytes > budget._memory)
        {
            throw Stopped("memory");
        }
    }

    /// <summary>Ends the run that this thread is in.</summary>
    public static ScriptStoppedException Stopped(string limit) =>
        _current is { } budget ? RhinoFailures.Stopped(budget._realm, limit) : new(limit, 0, null);

    /// <summary>The bytes are those of one thread: on another one what is allowed begins there.</summary>
    private void Come()
    {
        if (_thread != Environment.CurrentManagedThreadId)
        {
            _thread = Environment.CurrentManagedThreadId;
            _memory = GC.GetAllocatedBytesForCurrentThread() + _bytes;
        }
    }

    public override void Check()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (Stopwatch.GetTimestamp() >= _deadline)
        {
            throw RhinoFailures.Stopped(_realm, "time");
        }

        if (GC.GetAllocatedBytesForCurrentThread() > _memory)
        {
            throw RhinoFailures.Stopped(_realm, "memory");
        }
    }

    /// <summary>A new entry into the engine has what is left.</summary>
    public override void Reset() { }
}
