using JourneySim.Engine.Diagnostics;
using JourneySim.Workspaces;

namespace JourneySim.Linting;

/// <summary>One thing that <c>journeysim lint</c> looks for.</summary>
/// <param name="Name">Its name in the documentation.</param>
/// <param name="Summary">What it finds.</param>
/// <param name="Check">What it found in a workspace.</param>
public sealed record LintRule(string Name, string Summary, Func<Workspace, IEnumerable<Diagnostic>> Check);
