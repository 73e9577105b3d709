using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Crypto;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Utils;

/// <summary>
/// <c>utils.crypto.subtle</c>: each method takes an algorithm's name or an object with settings; keys and data are bytes (PingAM scripting API,
/// "utils.crypto.subtle"; vectors measured on a tenant).
/// </summary>
internal sealed class SubtleService(RandomSource random) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.bindings.crypto.subtle.ScriptSubtleService";

    public const string Failure = "org.forgerock.openam.scripting.bindings.crypto.ScriptCryptoException";

    public static JavaClass Table { get; } = Make();

    private RandomSource Random => random;

    public JavaClass Class => Table;

    private static JavaClass Make()
    {
        var table = JavaClass.Define(Name).AlwaysVisible();
        foreach (var algorithm in (string[])["String", "Map"])
        {
            table
                .Method(
                    $"byte[] decrypt({algorithm}, byte[], byte[])",
                    Safely(c => SubtleCipher.Decrypt(SubtleOptions.Of(c[0]), c.Need<byte[]>(1), c.Need<byte[]>(2)))
                )
                .Method(
                    $"byte[] deriveKey({algorithm}, byte[], int)",
                    Safely(c => SubtleSignature.DeriveKey(SubtleOptions.Of(c[0]), c.Need<byte[]>(1), c.Int(2)))
                )
                .Method(
                    $"byte[] digest({algorithm}, byte[])",
                    Safely(c => SubtleSignature.Digest(c[0] as string, c.Need<byte[]>(1)))
                )
                .Method(
                    $"byte[] encrypt({algorithm}, byte[], byte[])",
                    Safely(c => SubtleCipher.Encrypt(SubtleOptions.Of(c[0]), c.Need<byte[]>(1), c.Need<byte[]>(2)))
                )
                .Method($"Object generateKey({algorithm})", Safely(GenerateKey))
                .Method(
                    $"byte[] sign({algorithm}, byte[], byte[])",
                    Safely(c => SubtleSignature.Sign(SubtleOptions.Of(c[0]), c.Need<byte[]>(1), c.Need<byte[]>(2)))
                )
                .Method(
                    $"boolean verify({algorithm}, byte[], byte[], byte[])",
                    Safely(c =>
                        SubtleSignature.Verify(
                            SubtleOptions.Of(c[0]),
                            c.Need<byte[]>(1),
                            c.Need<byte[]>(2),
                            c.Need<byte[]>(3)
                        )
                    )
                );
        }

        return table.Build();
    }

    private static object? GenerateKey(JavaCall call)
    {
        var (key, secondHalf) = SubtleKeys.Generate(
            SubtleOptions.Of(call[0]),
            bytes => call.Self<SubtleService>().Random.Fill(bytes)
        );
        if (secondHalf is null)
        {
            return key;
        }

        var pair = new JavaHashMap();
        pair.Put("publicKey", key);
        pair.Put("privateKey", secondHalf);
        return pair;
    }

    private static JavaBody Safely(Func<JavaCall, object?> body) =>
        call =>
        {
            try
            {
                return body(call);
            }
            catch (CryptoFault fault)
            {
                throw new JavaException(
                    fault.IsChecked ? Failure : "java.lang.IllegalArgumentException",
                    fault.Message
                );
            }
        };
}
