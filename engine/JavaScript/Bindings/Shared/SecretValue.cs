using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>A secret's text (PingAM scripting API, "secrets").</summary>
internal sealed class SecretValue(string text) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.api.secrets.Secret";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("byte[] getAsBytes()", call => Encoding.UTF8.GetBytes(call.Self<SecretValue>().Value))
            .Method("String getAsUtf8()", call => call.Self<SecretValue>().Value)
            .Build();

    private string Value => text;

    public JavaClass Class => Table;
}
