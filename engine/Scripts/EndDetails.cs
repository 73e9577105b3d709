using JourneySim.Engine.State;

namespace JourneySim.Engine.Scripts;

/// <summary>What a node wants the client to be told about the end of the journey (AM's response hooks).</summary>
/// <param name="Message">Replaces the message; null leaves it.</param>
/// <param name="Details">Members added to <c>detail</c>.</param>
public sealed record EndDetails(string? Message, StateMap Details);
