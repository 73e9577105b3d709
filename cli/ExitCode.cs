namespace JourneySim.Cli;

/// <summary>What the process says when it ends. The numbers are part of the command line and never change their meaning.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>A test failed, or the journey ended in Failure.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage or configuration.</summary>
    public const int Usage = 2;

    /// <summary>Something does not load or does not lint: YAML, export, script.</summary>
    public const int DoesNotLoad = 3;

    public const int CoverageTooLow = 4;

    public const int NoTests = 5;

    /// <summary>The run needs something that is not simulated.</summary>
    public const int NotSimulated = 6;

    /// <summary>Our own bug.</summary>
    public const int Bug = 70;

    public const int Interrupted = 130;

    /// <summary>What each code means, in order; the help shows it.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> Meanings { get; } =
    [
        (Good, "good; for run: the journey reached Success"),
        (Failed, "a test failed, or the journey ended in Failure"),
        (Usage, "wrong usage or configuration"),
        (DoesNotLoad, "something does not load or does not lint: YAML, export, script"),
        (CoverageTooLow, "coverage below threshold"),
        (NoTests, "no tests found"),
        (NotSimulated, "the run needs something that is not simulated"),
        (Bug, "a bug of JourneySim"),
        (Interrupted, "interrupted"),
    ];

    /// <summary>From the one that outweighs all others to the one that every other outweighs.</summary>
    private static readonly int[] ByWeight =
    [
        Interrupted,
        Bug,
        Usage,
        DoesNotLoad,
        NotSimulated,
        Failed,
        CoverageTooLow,
        NoTests,
        Good,
    ];

    /// <summary>The code that stands for several things at once.</summary>
    public static int Worst(params IEnumerable<int> codes) =>
        codes.DefaultIfEmpty(Good).MinBy(code => Array.IndexOf(ByWeight, code));
}
