using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>
/// <c>secrets</c> of both generations: only labels that start with <c>scripted.node.</c> are accessible (am-external 8.0.2
/// <c>ScriptedDecisionNode</c>; refusal measured on a tenant).
/// </summary>
internal sealed class SecretsBinding(ScriptServices services, ScriptGeneration generation) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.api.secrets.ScriptedSecrets";

    public const string NextName = "org.forgerock.openam.scripting.api.secrets.ScriptedSecretsFacadeImpl";

    public const string Refused = "org.forgerock.openam.scripting.api.secrets.ScriptedSecretsException";

    private const string Prefix = "scripted.node.";

    public static JavaClass Table { get; } = Make(Name);

    public static JavaClass NextTable { get; } = Make(NextName);

    public JavaClass Class => generation == ScriptGeneration.Legacy ? Table : NextTable;

    private ScriptServices Services => services;

    private static JavaClass Make(string name) =>
        JavaClass
            .Define(name)
            .AlwaysVisible()
            .Method($"{SecretValue.Name} getGenericSecret(String)", Generic)
            .Method("Object getDecryptionKey(String)", Key)
            .Method("Object getEncryptionKey(String)", Key)
            .Method("Object getSigningKey(String)", Key)
            .Method("Object getVerificationKey(String)", Key)
            .Build();

    private static SecretValue Generic(JavaCall call) => new(Text(call));

    private static object? Key(JavaCall call)
    {
        Text(call);
        throw new Diagnostics.NotSimulatedException(
            $"A key of secret \"{call.Text(0)}\" in the secrets binding",
            "getGenericSecret(…) gives the text of a secret."
        );
    }

    private static string Text(JavaCall call)
    {
        var id = call.Text(0);
        return
            id?.StartsWith(Prefix, StringComparison.Ordinal) == true
            && call.Self<SecretsBinding>().Services.Secrets.TryGetValue(id, out var text)
            ? text
            : throw new JavaException(Refused, $"Secret id {id ?? "null"} not accessible");
    }
}
