namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Ends the check of a regular expression that Rhino does not compile.</summary>
internal sealed class RegExpFaultException(RegExpFault fault) : Exception(fault.Message)
{
    public RegExpFaultException(string message)
        : this(new RegExpFault(message)) { }

    public RegExpFault Fault { get; } = fault;
}
