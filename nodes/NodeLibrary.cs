using JourneySim.Engine.Nodes;
using JourneySim.Nodes.BasicAuthentication;
using JourneySim.Nodes.Behavioral;
using JourneySim.Nodes.Contextual;
using JourneySim.Nodes.IdentityManagement;
using JourneySim.Nodes.MultiFactor;
using JourneySim.Nodes.Risk;
using JourneySim.Nodes.Utilities;
using JourneySim.Nodes.Utilities.Pages;

namespace JourneySim.Nodes;

/// <summary>The node types that are simulated, in the groups of AM's palette.</summary>
public static class NodeLibrary
{
    public static NodeCatalog Catalog { get; } =
        new([
            // Basic authentication
            DataStoreDecisionNode.Type,
            PasswordCollectorNode.Type,
            UsernameCollectorNode.Type,
            ValidatedPasswordNode.Type,
            ValidatedUsernameNode.Type,
            ZeroPageLoginNode.Type,
            // Behavioral
            IncrementLoginCountNode.Type,
            LoginCountDecisionNode.Type,
            // Contextual
            CookiePresenceDecisionNode.Type,
            // Identity management
            AttributePresentDecisionNode.Type,
            AttributeValueDecisionNode.Type,
            CreateObjectNode.Type,
            IdentifyExistingUserNode.Type,
            PatchObjectNode.Type,
            QueryFilterDecisionNode.Type,
            // Multi-factor authentication
            OneTimePasswordCollectorDecisionNode.Type,
            OneTimePasswordGeneratorNode.Type,
            // Risk
            AccountActiveDecisionNode.Type,
            AccountLockoutNode.Type,
            AuthLevelDecisionNode.Type,
            ModifyAuthLevelNode.Type,
            // Utilities
            AnonymousUserNode.Type,
            ChoiceCollectorNode.Type,
            EmailSuspendNode.Type,
            InnerTreeEvaluatorNode.Type,
            MessageNode.Type,
            PageNode.Type,
            PollingWaitNode.Type,
            QueryParameterNode.Type,
            RemoveSessionPropertiesNode.Type,
            RequestHeaderNode.Type,
            RetryLimitDecisionNode.Type,
            ScriptedDecisionNode.Type,
            SessionDataNode.Type,
            SetFailureUrlNode.Type,
            SetSessionPropertiesNode.Type,
            SetStateNode.Type,
            SetSuccessUrlNode.Type,
        ]);
}
