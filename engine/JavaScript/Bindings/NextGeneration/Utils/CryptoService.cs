using System.Buffers.Binary;
using Jint.Native;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Crypto;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Natives;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Utils;

/// <summary><c>utils.crypto</c> (PingAM scripting API, "utils.crypto"; measured on a tenant).</summary>
internal sealed class CryptoService(RandomSource random) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.bindings.crypto.ScriptCryptoService";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Field($"{SubtleService.Name} subtle", self => ((CryptoService)self!).subtle)
            .Method("boolean checkBcrypt(String, String)", call => Bcrypt.Verify(call.NeedText(0), call.NeedText(1)))
            .Method(
                "org.mozilla.javascript.NativeArray getRandomValues(org.mozilla.javascript.NativeArray)",
                RandomValues
            )
            .Method("String randomUUID()", call => call.Self<CryptoService>().Random.NextUuid().ToString())
            .Build();

    private readonly SubtleService subtle = new(random);

    private RandomSource Random => random;

    public JavaClass Class => Table;

    /// <summary>Fills the script's own array and gives it back; only an array will do.</summary>
    private static object? RandomValues(JavaCall call)
    {
        var given = call.Need<NativeArrayValue>(0);
        var array = (JsArray)given.Script;
        var bytes = new byte[4];
        for (var i = 0u; i < array.Length; i++)
        {
            call.Self<CryptoService>().Random.Fill(bytes);
            array[i] = new JsNumber(BinaryPrimitives.ReadInt32LittleEndian(bytes));
        }

        return given;
    }
}
