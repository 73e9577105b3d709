using JourneySim.Linting.Rules;

namespace JourneySim.Linting;

/// <summary>What <c>journeysim lint</c> looks for beyond the mistakes of reading: a table of contents.</summary>
public static class LintRules
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new("script-gate", "scripts that AM refuses, and places where Rhino quietly differs", ScriptGateRule.Check),
        new("script-outcome", "outcomes that a script names and its node does not have", ScriptOutcomeRule.Check),
        new("esv", "environment variables that scripts and settings ask for and nobody sets", EsvRule.Check),
        new("stub-shape", "answers of stubs that the real endpoint never gives", StubShapeRule.Check),
        new("not-simulated", "nodes at which a run stops for want of a stand-in", NotSimulatedRule.Check),
    ];
}
