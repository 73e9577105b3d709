using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities;

/// <summary>IDM's required-property policy: 403 "Policy validation failed" with the offenders in <c>detail.failedPolicyRequirements</c>.</summary>
internal static class ManagedPolicy
{
    public static void Check(ManagedType type, StateMap content)
    {
        var failed = Failed(type, content);
        if (failed.Count > 0)
        {
            throw new ResourceException(
                403,
                "Policy validation failed",
                new StateMap { ["result"] = false, ["failedPolicyRequirements"] = failed }
            );
        }
    }

    /// <summary>What <c>policy?_action=validateObject</c> lists.</summary>
    public static StateList Failed(ManagedType type, StateMap content) =>
        new(type.Required.Where(p => content.GetValueOrDefault(p) is null or "").Select(Requirement));

    private static StateMap Requirement(string property) =>
        new()
        {
            ["policyRequirements"] = new StateList([new StateMap { ["policyRequirement"] = "REQUIRED" }]),
            ["property"] = property,
        };
}
