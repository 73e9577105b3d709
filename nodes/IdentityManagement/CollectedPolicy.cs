using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Which of IDM's policies a collected value breaks. Simulated are those that a realm of Advanced Identity Cloud comes with and that need nothing but the value and the
/// stored users: required, unique user name, e-mail address, length of the password. A failure is told as IDM tells it, as a JSON text.
/// </summary>
internal static class CollectedPolicy
{
    private const int ShortestPassword = 8;

    /// <summary>The title of the property in the schema, or its name.</summary>
    public static string Prompt(NodeContext context, string name) =>
        context.Services.Realm.Properties.FirstOrDefault(p => p.Name == name) is { Title.Length: > 0 } property
            ? property.Title
            : name;

    public static IReadOnlyList<string> Failures(NodeContext context, string name, object? value)
    {
        var failures = new List<string>();
        var property = context.Services.Realm.Properties.FirstOrDefault(p => p.Name == name);
        if (value is null or "" && (property is { Required: true } || name == "password"))
        {
            failures.Add(Failure("REQUIRED"));
        }

        if (value is not string { Length: > 0 } text)
        {
            return failures;
        }

        if (name == "userName" && Users.Store(context).FindOne(Users.Resource(context), name, text) is not null)
        {
            failures.Add(Failure("UNIQUE"));
        }

        if (name == "mail" && !IsAddress(text))
        {
            failures.Add(Failure("VALID_EMAIL_ADDRESS_FORMAT"));
        }

        if (name == "password" && text.Length < ShortestPassword)
        {
            failures.Add(Failure("LENGTH_BASED", ("min-password-length", ShortestPassword)));
        }

        return failures;
    }

    private static bool IsAddress(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var host = text[(at + 1)..];
        return at > 0
            && !text.Contains(' ', StringComparison.Ordinal)
            && !host.Contains('@', StringComparison.Ordinal)
            && host.IndexOf('.', StringComparison.Ordinal) is var dot
            && dot > 0
            && dot < host.Length - 1;
    }

    private static string Failure(string policy, params (string Name, object? Value)[] parameters)
    {
        var told = new StateMap { ["policyRequirement"] = policy };
        if (parameters.Length > 0)
        {
            told["params"] = new StateMap(parameters.Select(p => KeyValuePair.Create(p.Name, p.Value)));
        }

        return StateJson.Write(told);
    }
}
