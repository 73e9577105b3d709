using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary>The small parameter classes of <c>javax.crypto.spec</c> and <c>java.security.spec</c>; their state is bytes, a text or a record.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/javax/crypto/spec/package-summary.html">javax.crypto.spec</seealso>
internal static class ParameterSpecs
{
    private const string Parameters = "java.security.spec.AlgorithmParameterSpec";

    public static JavaClass Iv { get; } =
        JavaClass
            .Define("javax.crypto.spec.IvParameterSpec")
            .Implements(Parameters)
            .Constructor(
                "(byte[])",
                call =>
                    Of(
                        Iv!,
                        new IvState([
                            .. call.Get<byte[]>(0) ?? throw new JavaException("java.lang.NullPointerException", null),
                        ])
                    )
            )
            .Constructor("(byte[], int, int)", call => Of(Iv!, new IvState(ByteRanges.Of(call))))
            .Method("byte[] getIV()", call => call.Self<IvState>().Bytes.ToArray())
            .Build();

    public static JavaClass Gcm { get; } =
        JavaClass
            .Define("javax.crypto.spec.GCMParameterSpec")
            .Implements(Parameters)
            .Constructor(
                "(int, byte[])",
                call =>
                    Of(
                        Gcm!,
                        new GcmState(Bits(call.Int(0)), [.. call.Get<byte[]>(1) ?? throw Illegal("src array is null")])
                    )
            )
            .Constructor(
                "(int, byte[], int, int)",
                call => Of(Gcm!, new GcmState(Bits(call.Int(0)), ByteRanges.Of(call, 1)))
            )
            .Method("int getTLen()", call => call.Self<GcmState>().TagBits)
            .Method("byte[] getIV()", call => call.Self<GcmState>().Bytes.ToArray())
            .Build();

    public static JavaClass Pbe { get; } =
        JavaClass
            .Define("javax.crypto.spec.PBEKeySpec")
            .Implements("java.security.spec.KeySpec")
            .Constructor("(char[])", call => Of(Pbe!, new PbeState(Chars(call), null, 0, 0)))
            .Constructor("(char[], byte[], int)", call => Of(Pbe!, Password(call, 0)))
            .Constructor("(char[], byte[], int, int)", call => Of(Pbe!, Password(call, call.Int(3))))
            .Method("char[] getPassword()", call => call.Self<PbeState>().Password.ToCharArray())
            .Method("byte[] getSalt()", call => call.Self<PbeState>().Salt?.ToArray())
            .Method("int getIterationCount()", call => call.Self<PbeState>().Iterations)
            .Method("int getKeyLength()", call => call.Self<PbeState>().KeyBits)
            .Method("void clearPassword()", call => null)
            .Build();

    public static JavaClass Pkcs8 { get; } = Encoded("java.security.spec.PKCS8EncodedKeySpec", "PKCS#8");

    public static JavaClass X509 { get; } = Encoded("java.security.spec.X509EncodedKeySpec", "X.509");

    public static JavaClass EcGen { get; } =
        JavaClass
            .Define("java.security.spec.ECGenParameterSpec")
            .Implements(Parameters)
            .Constructor("(String)", call => Of(EcGen!, call.NeedText(0)))
            .Method("String getName()", call => call.Self<string>())
            .Build();

    private static JavaClass Encoded(string name, string format)
    {
        JavaClass? type = null;
        type = JavaClass
            .Define(name)
            .Implements("java.security.spec.KeySpec")
            .Constructor("(byte[])", call => Of(type!, new EncodedState([.. call.Need<byte[]>(0)])))
            .Method("byte[] getEncoded()", call => call.Self<EncodedState>().Bytes.ToArray())
            .Method("String getFormat()", _ => format)
            .Build();
        return type;
    }

    private static JavaInstance Of(JavaClass type, object state) => new(type, state);

    private static int Bits(int bits) => bits < 0 ? throw Illegal("Length argument is negative") : bits;

    private static string Chars(JavaCall call) => new(call.Get<char[]>(0) ?? []);

    private static PbeState Password(JavaCall call, int bits)
    {
        var salt = call.Get<byte[]>(1) ?? throw Null("the salt parameter must be non-null");
        return salt.Length == 0 ? throw Illegal("the salt parameter must not be empty")
            : call.Int(2) <= 0 ? throw Illegal("invalid iterationCount value")
            : bits < 0 || (bits == 0 && call.Arguments.Count == 4) ? throw Illegal("invalid keyLength value")
            : new PbeState(Chars(call), [.. salt], call.Int(2), bits);
    }

    private static JavaException Illegal(string message) => new("java.lang.IllegalArgumentException", message);

    private static JavaException Null(string message) => new("java.lang.NullPointerException", message);

    /// <summary>An initialisation vector.</summary>
    internal sealed record IvState(byte[] Bytes);

    /// <summary>What GCM needs.</summary>
    internal sealed record GcmState(int TagBits, byte[] Bytes);

    /// <summary>A password and how to stretch it.</summary>
    internal sealed record PbeState(string Password, byte[]? Salt, int Iterations, int KeyBits);

    /// <summary>A key in DER.</summary>
    internal sealed record EncodedState(byte[] Bytes);
}
