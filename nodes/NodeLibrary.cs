using JourneySim.Engine.Nodes;
using JourneySim.Nodes.BasicAuthentication;
using JourneySim.Nodes.Behavioral;
using JourneySim.Nodes.Contextual;
using JourneySim.Nodes.Federation;
using JourneySim.Nodes.IdentityManagement;
using JourneySim.Nodes.MultiFactor;
using JourneySim.Nodes.Risk;
using JourneySim.Nodes.Things;
using JourneySim.Nodes.Utilities;
using JourneySim.Nodes.Utilities.Pages;

namespace JourneySim.Nodes;

/// <summary>The node types that are simulated, in the groups of AM's palette.</summary>
public static class NodeLibrary
{
    public static NodeCatalog Catalog { get; } =
        new([
            // Basic authentication
            AgentDataStoreDecisionNode.Type,
            DataStoreDecisionNode.Type,
            IdentityStoreDecisionNode.Type,
            LdapDecisionNode.Type,
            PasswordCollectorNode.Type,
            PersistentCookieDecisionNode.Type,
            SetPersistentCookieNode.Type,
            UsernameCollectorNode.Type,
            ValidatedPasswordNode.Type,
            ValidatedUsernameNode.Type,
            ZeroPageLoginNode.Type,
            // Behavioral
            IncrementLoginCountNode.Type,
            LoginCountDecisionNode.Type,
            // Contextual
            CookiePresenceDecisionNode.Type,
            DeviceGeoFencingNode.Type,
            DeviceLocationMatchNode.Type,
            DeviceMatchNode.Type,
            DeviceProfileCollectorNode.Type,
            DeviceSaveNode.Type,
            DeviceTamperingVerificationNode.Type,
            // Federation
            ProvisionDynamicAccountNode.Type,
            Saml2Node.Type,
            SocialOAuthIgnoreProfileNode.Type,
            SocialNode.Facebook,
            SocialNode.Google,
            SocialNode.OAuth,
            SocialNode.OpenIdConnect,
            SocialProviderHandlerNode.Type,
            SocialProviderHandlerNodeV2.Type,
            WriteFederationInformationNode.Type,
            // Identity management
            AcceptTermsAndConditionsNode.Type,
            AttributeCollectorNode.Type,
            AttributePresentDecisionNode.Type,
            AttributeValueDecisionNode.Type,
            ConsentNode.Type,
            CreateObjectNode.Type,
            CreatePasswordNode.Type,
            DisplayUserNameNode.Type,
            EmailTemplateNode.Type,
            IdentifyExistingUserNode.Type,
            KbaCreateNode.Type,
            KbaDecisionNode.Type,
            KbaVerifyNode.Type,
            PatchObjectNode.Type,
            ProfileCompletenessDecisionNode.Type,
            QueryFilterDecisionNode.Type,
            RequiredAttributesDecisionNode.Type,
            SelectIdPNode.Type,
            TermsAndConditionsDecisionNode.Type,
            TimeSinceDecisionNode.Type,
            // Multi-factor authentication
            DeviceBindingNode.Type,
            DeviceBindingStorageNode.Type,
            DeviceSigningVerifierNode.Type,
            GetAuthenticatorAppNode.Type,
            MultiFactorRegistrationOptionsNode.Type,
            OathDeviceStorageNode.Type,
            OathRegistrationNode.Type,
            OathTokenVerifierNode.Type,
            OneTimePasswordCollectorDecisionNode.Type,
            OneTimePasswordGeneratorNode.Type,
            OneTimePasswordSmsSenderNode.Type,
            OneTimePasswordSmtpSenderNode.Type,
            OptOutMultiFactorAuthenticationNode.Type,
            PushAuthenticationSenderNode.Type,
            PushRegistrationNode.Type,
            PushResultVerifierNode.Type,
            PushWaitNode.Type,
            RecoveryCodeCollectorDecisionNode.Type,
            RecoveryCodeDisplayNode.Type,
            WebAuthnAuthenticationNode.Type,
            WebAuthnDeviceStorageNode.Type,
            WebAuthnRegistrationNode.Type,
            // Risk
            AccountActiveDecisionNode.Type,
            AccountLockoutNode.Type,
            AuthLevelDecisionNode.Type,
            AutonomousAccessDecisionNode.Type,
            AutonomousAccessResultNode.Type,
            AutonomousAccessSignalNode.Type,
            CaptchaEnterpriseNode.Type,
            CaptchaNode.Type,
            ModifyAuthLevelNode.Type,
            PingOneProtectEvaluationNode.Type,
            PingOneProtectInitializeNode.Type,
            PingOneProtectResultNode.Type,
            ReCaptchaNode.Type,
            // Things
            IotAuthenticationNode.Type,
            IotRegistrationNode.Type,
            // Utilities
            AnonymousSessionUpgradeNode.Type,
            AnonymousUserNode.Type,
            ChoiceCollectorNode.Type,
            ConfigProviderNode.Type,
            DebugNode.Type,
            EmailSuspendNode.Type,
            FlowControlNode.Type,
            InnerTreeEvaluatorNode.Type,
            MessageNode.Type,
            MetadataNode.Type,
            MeterNode.Type,
            PageNode.Type,
            PollingWaitNode.Type,
            QueryParameterNode.Type,
            RegisterLogoutWebhookNode.Type,
            RemoveSessionPropertiesNode.Type,
            RequestHeaderNode.Type,
            RetryLimitDecisionNode.Type,
            ScriptedDecisionNode.Type,
            SessionDataNode.Type,
            SetCustomCookieNode.Type,
            SetErrorDetailsNode.Type,
            SetFailureDetailsNode.Type,
            SetFailureUrlNode.Type,
            SetSessionPropertiesNode.Type,
            SetStateNode.Type,
            SetSuccessDetailsNode.Type,
            SetSuccessUrlNode.Type,
            TimerStartNode.Type,
            TimerStopNode.Type,
            UpdateJourneyTimeoutNode.Type,
        ]);
}
