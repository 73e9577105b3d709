using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary>
/// <c>policy</c>: there are no policies here, so every resource gets an empty decision, as on a tenant where none matches; tokens can't be checked
/// and are refused as invalid ones are (PingAM scripting API, "policy"; answers measured on a tenant).
/// </summary>
internal sealed class PolicyBinding(ScriptRequest request) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.bindings.ScriptPolicyService";

    /// <summary>The policy sets that every realm comes with.</summary>
    private static readonly string[] Applications = ["iPlanetAMWebAgentService", "oauth2Scopes"];

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("List evaluate(Map, String, List, Map)", call => Decide(call, Given.Texts(call[2]) ?? []))
            .Method("List evaluateTree(Map, String, String, Map)", call => Decide(call, [call.NeedText(2)]))
            .Build();

    private ScriptRequest Request => request;

    public JavaClass Class => Table;

    private static JavaList Decide(JavaCall call, IReadOnlyList<string> resources)
    {
        var subject = (Given.Entries(call[0]) ?? [])
            .Where(e => e.Value is not null)
            .ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
        var request = call.Self<PolicyBinding>().Request;
        if (
            subject.GetValueOrDefault("claims") is not IJavaMap
            && !IsSession(request, subject.GetValueOrDefault("ssoToken"))
        )
        {
            throw Illegal("Invalid value subject");
        }

        if (!Applications.Contains(call.Text(1), StringComparer.Ordinal))
        {
            Note(request, call.Text(1));
            throw Illegal($"Unable to retrieve application under realm {request.Realm}.");
        }

        return new JavaList(resources.Select(Undecided));
    }

    private static bool IsSession(ScriptRequest request, object? token) =>
        token is string text && request.ExistingSession?.TokenId == text;

    private static void Note(ScriptRequest request, string? application) =>
        request.Services.Trace.Emit(
            new TraceEvent.Noted(
                new Diagnostic(
                    "POL1001",
                    Severity.Warning,
                    $"Policy set \"{application}\" does not exist here: policies of a tenant are not simulated.",
                    Hint: "Test the script's other branches, or stub the decision in the script under test."
                )
            )
            {
                At = request.Services.Clock.GetUtcNow(),
            }
        );

    private static JavaHashMap Undecided(string resource)
    {
        var decision = new JavaHashMap();
        decision.Put("resourceName", resource);
        decision.Put("attributes", new JavaHashMap());
        decision.Put("advices", new JavaHashMap());
        decision.Put("actions", new JavaHashMap());
        return decision;
    }

    private static JavaException Illegal(string message) => new("java.lang.IllegalArgumentException", message);
}
