using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using JourneySim.Nodes.Utilities;

namespace JourneySim.Nodes.Federation;

/// <summary>
/// What both Social Provider Handler nodes do (am-external <c>AbstractSocialProviderHandlerNode</c>): send the user to the provider that was selected, map his
/// profile by the provider's script and the node's, and find the account that is linked to it.
/// </summary>
internal static class SocialHandler
{
    private const string Exists = "ACCOUNT_EXISTS";

    public static IReadOnlyList<SettingRule> Settings { get; } =
    [
        new("script", SettingKind.Script),
        new("usernameAttribute", SettingKind.Text),
        new("subjectAttribute", SettingKind.Text),
        new("clientType", SettingKind.Text),
        new("storeTokens", SettingKind.Flag),
        new("detectConnectionTimeOut", SettingKind.Flag),
    ];

    public static IReadOnlyList<string> Outcomes { get; } = [Exists, "NO_ACCOUNT"];

    public static ValueTask<NodeResult> Run(NodeContext context, NodeSettings settings, CancellationToken cancellation)
    {
        if (context.State.Shared.GetValueOrDefault("selectedIdp") is not string selected)
        {
            return Leave.Failing("No identity provider is selected.");
        }

        if (context.Services.Realm.IdentityProviders.FirstOrDefault(p => p.Name == selected) is not { } provider)
        {
            return Leave.Failing($"The identity provider \"{selected}\" is not configured.");
        }

        if (!Redirection.CameBack(context))
        {
            return Leave.Asking(Question(settings, selected));
        }

        if (Redirection.Parameter(context, "code") is not null && Redirection.Parameter(context, "state") is null)
        {
            return Leave.Failing("Not having the state could mean that this request did not come from the IDP");
        }

        return settings.Flag("storeTokens")
            ? throw new NotSimulatedException(
                "The tokens of an identity provider in state (storeTokens)",
                "Turn the setting off, or let a stand-in write what scripts read: standIns: { NODE: { outcome: …, shared: { … } } }."
            )
            : new(Take(context, settings, provider, cancellation));
    }

    private static Callback Question(NodeSettings settings, string selected) =>
        settings.Text("clientType", "BROWSER") == "NATIVE"
            ? new IdPCallback(new IdPRequest { Provider = selected })
            : Redirection.To($"https://{Uri.EscapeDataString(selected)}.invalid/authorize");

    private static NodeResult Take(
        NodeContext context,
        NodeSettings settings,
        IdentityProvider provider,
        CancellationToken cancellation
    )
    {
        var raw = Redirection.Profile(context, provider.Name);
        var (normalized, wrong) = Mapped(
            context,
            provider.Transform,
            ScriptContext.ProfileNormalization,
            new SocialProfile(provider.Name, Raw: raw),
            raw,
            cancellation
        );
        if (wrong is not null)
        {
            return wrong;
        }

        var (attributes, failed) = Mapped(
            context,
            settings.Text("script"),
            ScriptContext.SocialHandler,
            new SocialProfile(provider.Name, Normalized: normalized),
            normalized!,
            cancellation
        );
        return failed ?? Keep(context, settings, provider.Name, raw, normalized!, attributes!);
    }

    private static NodeResult Keep(
        NodeContext context,
        NodeSettings settings,
        string provider,
        StateMap raw,
        StateMap normalized,
        StateMap attributes
    )
    {
        if ((Subject(normalized) ?? Subject(raw)) is not { Length: > 0 } subject)
        {
            return new NodeResult.Fail("The profile has no subject.");
        }

        var alias = $"{provider}-{subject}";
        var nameAttribute = settings.Text("usernameAttribute", "userName");
        foreach (var (name, value) in attributes)
        {
            if (name == nameAttribute && value is string userName)
            {
                Users.CollectShared(context, name, userName);
                context.State.Shared["username"] = userName;
            }
            else
            {
                Users.CollectTransient(context, name, value);
            }
        }

        Users.CollectTransient(context, "aliasList", new StateList([alias]));
        context.State.Transient["socialOAuthData"] = new StateMap
        {
            [provider] = new StateMap { ["rawProfile"] = raw.DeepCopy(), ["subject"] = subject },
        };
        if (Linked(context, alias) is not { } user)
        {
            return new NodeResult.GoTo("NO_ACCOUNT");
        }

        var known = (string)user["userName"]!;
        context.State.Shared["username"] = known;
        Users.CollectShared(context, nameAttribute, known);
        return new NodeResult.GoTo(Exists)
        {
            Effects = new ActionEffects { Identity = new IdentifiedIdentity(known, "user") },
        };
    }

    private static StateMap? Linked(NodeContext context, string alias) =>
        Users.Store(context).FindOne(Users.Resource(context), "aliasList", alias);

    private static string? Subject(StateMap profile) =>
        (profile.GetValueOrDefault("id") ?? profile.GetValueOrDefault("sub")) switch
        {
            null => null,
            string text => text,
            { } other => StateJson.Write(other),
        };

    /// <summary>What a script makes of a profile; no script takes it as it is.</summary>
    private static (StateMap? Profile, NodeResult? Wrong) Mapped(
        NodeContext context,
        string? name,
        ScriptContext kind,
        SocialProfile given,
        StateMap unmapped,
        CancellationToken cancellation
    )
    {
        if (name is null or "" or "[Empty]")
        {
            return (unmapped, null);
        }

        if (context.Services.Scripts.Find(name) is not { } script)
        {
            return (null, new NodeResult.Fail($"Script \"{name}\" does not exist."));
        }

        var result = context.Services.ScriptRunner.Run(
            NodeScript.Request(context, script) with
            {
                Context = kind,
                Social = given,
            },
            cancellation
        );
        return result is ScriptResult.Completed { Value: ScriptValue.Map mapped } ? (mapped.Value, null)
            : result is ScriptResult.Completed
                ? (
                    null,
                    new NodeResult.Fail($"Script \"{script.Name}\" gives no profile: its last expression is no object.")
                )
            : (null, ScriptVerdict.Of(result, script, [], null, context));
    }
}
