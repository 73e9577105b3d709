using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary>What a script says about OAEP: <c>OAEPParameterSpec</c>, <c>MGF1ParameterSpec</c> and <c>PSource.PSpecified</c> (Java SE 17).</summary>
internal static class OaepSpecs
{
    private static readonly (string Field, string Name)[] Digests =
    [
        ("SHA1", "SHA-1"),
        ("SHA224", "SHA-224"),
        ("SHA256", "SHA-256"),
        ("SHA384", "SHA-384"),
        ("SHA512", "SHA-512"),
        ("SHA512_224", "SHA-512/224"),
        ("SHA512_256", "SHA-512/256"),
        ("SHA3_224", "SHA3-224"),
        ("SHA3_256", "SHA3-256"),
        ("SHA3_384", "SHA3-384"),
        ("SHA3_512", "SHA3-512"),
    ];

    public static JavaClass Mask { get; } = MakeMask();

    public static JavaClass Source { get; } =
        JavaClass.Define("javax.crypto.spec.PSource").Method("String getAlgorithm()", _ => "PSpecified").Build();

    public static JavaClass Specified { get; } =
        JavaClass
            .Define("javax.crypto.spec.PSource$PSpecified")
            .Extends("javax.crypto.spec.PSource")
            .LazyConstant("javax.crypto.spec.PSource$PSpecified DEFAULT", () => Default)
            .Constructor("(byte[])", call => new JavaInstance(Specified!, call.Need<byte[]>(0).ToArray()))
            .Method("byte[] getValue()", call => call.Self<byte[]>().ToArray())
            .Build();

    public static JavaClass Oaep { get; } =
        JavaClass
            .Define("javax.crypto.spec.OAEPParameterSpec")
            .Implements("java.security.spec.AlgorithmParameterSpec")
            .LazyConstant("javax.crypto.spec.OAEPParameterSpec DEFAULT", () => ByDefault)
            .Constructor("(String, String, java.security.spec.AlgorithmParameterSpec, javax.crypto.spec.PSource)", Make)
            .Method("String getDigestAlgorithm()", call => call.Self<OaepState>().Digest)
            .Method("String getMGFAlgorithm()", call => call.Self<OaepState>().Generator)
            .Method("java.security.spec.AlgorithmParameterSpec getMGFParameters()", call => call.Self<OaepState>().Mask)
            .Method("javax.crypto.spec.PSource getPSource()", call => call.Self<OaepState>().Source)
            .Build();

    private static JavaInstance Default { get; } = new(Specified, Array.Empty<byte>());

    private static JavaInstance ByDefault { get; } =
        new(Oaep, new OaepState("SHA-1", "MGF1", new JavaInstance(Mask, "SHA-1"), Default));

    /// <summary>What the parameters ask for; refused in the JDK's words when it has no such thing.</summary>
    public static Oaep Of(OaepState state) =>
        new(
            Named(state.Digest),
            state.Mask is { State: string mask }
                ? Named(mask)
                : throw new Diagnostics.NotSimulatedException("OAEP without MGF1ParameterSpec"),
            state.Source?.State as byte[] ?? []
        );

    /// <summary>A digest by Java's name.</summary>
    public static HashAlgorithmName Named(string name) =>
        name.ToUpperInvariant().Replace("-", "", StringComparison.Ordinal) switch
        {
            "MD5" => HashAlgorithmName.MD5,
            "SHA" or "SHA1" => HashAlgorithmName.SHA1,
            "SHA256" => HashAlgorithmName.SHA256,
            "SHA384" => HashAlgorithmName.SHA384,
            "SHA512" => HashAlgorithmName.SHA512,
            _ => throw new Diagnostics.NotSimulatedException($"OAEP with {name}"),
        };

    private static JavaInstance Make(JavaCall call)
    {
        var (digest, generator) = (
            call.Text(0) ?? throw Null("digest algorithm is null"),
            call.Text(1) ?? throw Null("mask generation function algorithm is null")
        );
        return new JavaInstance(
            Oaep,
            new OaepState(
                digest,
                generator,
                call[2] as JavaInstance,
                call[3] as JavaInstance ?? throw Null("source of the encoding input is null")
            )
        );
    }

    private static JavaClass MakeMask()
    {
        JavaClass? made = null;
        var builder = JavaClass
            .Define("java.security.spec.MGF1ParameterSpec")
            .Implements("java.security.spec.AlgorithmParameterSpec");
        foreach (var (field, name) in Digests)
        {
            builder.LazyConstant($"java.security.spec.MGF1ParameterSpec {field}", () => new JavaInstance(made!, name));
        }

        return made = builder
            .Constructor(
                "(String)",
                call => new JavaInstance(made!, call.Text(0) ?? throw Null("digest algorithm is null"))
            )
            .Method("String getDigestAlgorithm()", call => call.Self<string>())
            .Method("String toString()", call => $"MGF1ParameterSpec[hashAlgorithm={call.Self<string>()}]")
            .Build();
    }

    private static JavaException Null(string message) => new("java.lang.NullPointerException", message);

    /// <summary>What <c>OAEPParameterSpec</c> holds.</summary>
    internal sealed record OaepState(string Digest, string Generator, JavaInstance? Mask, JavaInstance? Source);
}
