using JourneySim.Engine.State;

namespace JourneySim.Engine.Scripts.Realm;

/// <summary>A policy set (an application of AM's policy engine) with decisions already made: who asks does not matter.</summary>
/// <param name="Name">What scripts call the application.</param>
/// <param name="Decisions">In the order in which they are tried.</param>
public sealed record PolicySet(string Name, IReadOnlyList<PolicyDecision> Decisions);

/// <summary>What the policy engine says about a resource.</summary>
/// <param name="Resource">The resource, or a pattern with <c>*</c>.</param>
/// <param name="Actions">Allowed and denied, by action.</param>
/// <param name="Attributes">Lists of texts by name.</param>
/// <param name="Advices">Lists of texts by name.</param>
public sealed record PolicyDecision(string Resource, StateMap Actions, StateMap Attributes, StateMap Advices);
