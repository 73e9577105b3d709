using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Utils;

/// <summary><c>utils</c>: Base64, types and cryptography (PingAM scripting API, "utils"; members measured on a tenant).</summary>
internal sealed class UtilsBinding(ScriptRun run) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.bindings.ScriptUtilityService";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Field($"{Base64Service.Name} base64", _ => Base64Service.Standard)
            .Field($"{Base64Service.Name} base64url", _ => Base64Service.Url)
            .Field($"{CryptoService.Name} crypto", self => ((UtilsBinding)self!).crypto)
            .Field($"{TypesService.Name} types", _ => TypesService.Instance)
            .Build();

    private readonly CryptoService crypto = new(run.Services.Random);

    public JavaClass Class => Table;
}
