namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>A script ended with an error that it did not catch.</summary>
internal sealed class RhinoRunException(RhinoFailure failure, Exception? cause) : Exception(failure.Details, cause)
{
    public RhinoFailure Failure { get; } = failure;
}
