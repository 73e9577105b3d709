namespace JourneySim;

/// <summary>
/// A journey did otherwise than a test expects; the message ends with what happened in the run. Test runners count it as a failed assertion, not as an error.
/// </summary>
public sealed class JourneyAssertionException : Exception, IAssertionException
{
    /// <param name="message">What was expected, what came, and the run.</param>
    public JourneyAssertionException(string message)
        : base(message) { }

    public JourneyAssertionException()
        : this("A journey did otherwise than expected.") { }

    public JourneyAssertionException(string message, Exception innerException)
        : base(message, innerException) { }
}

/// <summary>xunit v3 knows failed assertions by an interface of this name, whoever declares it (xunit documentation, "Third party assertion libraries").</summary>
internal interface IAssertionException;
