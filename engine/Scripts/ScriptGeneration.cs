namespace JourneySim.Engine.Scripts;

/// <summary>AM's <c>evaluatorVersion</c> of a script.</summary>
public enum ScriptGeneration
{
    /// <summary>Evaluator version 1.0: <c>Action</c>, CHF <c>httpClient</c>, values of Java stay Java objects.</summary>
    Legacy = 1,

    /// <summary>Evaluator version 2.0: <c>action</c>, <c>callbacksBuilder</c>, plain values, <c>require</c>.</summary>
    NextGeneration = 2,
}
