using System.IO.Enumeration;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary>
/// <c>policy</c>: the decisions that the realm's policy sets are given; a resource without one gets an empty decision, as on a tenant where no
/// policy matches. Tokens can't be checked and are refused as invalid ones are, but for that of the session the request came with
/// (PingOne Advanced Identity Cloud, "Evaluate policies"; names of a decision's fields and refusals measured on a tenant).
/// </summary>
internal sealed class PolicyBinding(ScriptRun run) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.bindings.ScriptPolicyService";

    /// <summary>The policy sets that every realm comes with.</summary>
    private static readonly string[] Usual = ["iPlanetAMWebAgentService", "oauth2Scopes"];

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("List evaluate(Map, String, List, Map)", Evaluate)
            .Method("List evaluateTree(Map, String, String, Map)", EvaluateTree)
            .Build();

    public JavaClass Class => Table;

    private static object? Evaluate(JavaCall call)
    {
        var decisions = call.Self<PolicyBinding>().Decisions(call);
        return new JavaList((Given.Texts(call[2]) ?? []).Select(r => Shown(r, Of(r, decisions))));
    }

    /// <summary>The resource, and those below it that have decisions of their own.</summary>
    private static object? EvaluateTree(JavaCall call)
    {
        var decisions = call.Self<PolicyBinding>().Decisions(call);
        var root = call.NeedText(2);
        var below = decisions
            .Select(d => d.Resource)
            .Where(r => r != root && !r.Contains('*') && r.StartsWith(root, StringComparison.Ordinal));
        return new JavaList(
            below.Prepend(root).Distinct(StringComparer.Ordinal).Select(r => Shown(r, Of(r, decisions)))
        );
    }

    private IReadOnlyList<PolicyDecision> Decisions(JavaCall call)
    {
        var subject = (Given.Entries(call[0]) ?? [])
            .Where(e => e.Value is not null)
            .ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
        if (subject.GetValueOrDefault("claims") is not IJavaMap && !IsSession(subject.GetValueOrDefault("ssoToken")))
        {
            throw Illegal("Invalid value subject");
        }

        var application = call.Text(1) ?? "";
        if (run.Services.Realm.Policies.TryGetValue(application, out var set))
        {
            return set.Decisions;
        }

        if (Usual.Contains(application, StringComparer.Ordinal))
        {
            return [];
        }

        var known = run.Services.Realm.Policies.Keys.Concat(Usual);
        run.Note(
            "POL1001",
            Severity.Warning,
            $"There is no policy set \"{application}\" here.",
            NearestName.To(application, known) is { } near
                ? $"Did you mean \"{near}\"?"
                : $"Say its decisions in journeysim.yaml: policies: {{ {application}: [{{ resource: \"*\", actions: {{ GET: true }} }}] }}."
        );
        throw Illegal($"Unable to retrieve application under realm {run.Request.Realm}.");
    }

    private bool IsSession(object? token) => token is string text && run.Request.ExistingSession?.TokenId == text;

    private static PolicyDecision? Of(string resource, IReadOnlyList<PolicyDecision> decisions) =>
        decisions.FirstOrDefault(d => FileSystemName.MatchesSimpleExpression(Pattern(d.Resource), resource, false));

    /// <summary>Only <c>*</c> stands for other text.</summary>
    private static string Pattern(string resource) =>
        resource.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("?", "\\?", StringComparison.Ordinal);

    private static JavaHashMap Shown(string resource, PolicyDecision? decision)
    {
        var shown = new JavaHashMap();
        shown.Put("resourceName", resource);
        shown.Put("attributes", Map(decision?.Attributes));
        shown.Put("advices", Map(decision?.Advices));
        shown.Put("actions", Map(decision?.Actions));
        return shown;
    }

    private static object? Map(StateMap? values) => StateValues.ToJava(values?.DeepCopy() ?? []);

    private static JavaException Illegal(string message) => new("java.lang.IllegalArgumentException", message);
}
