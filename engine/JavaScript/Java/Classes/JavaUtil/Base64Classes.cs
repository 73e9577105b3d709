using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.Base64</c> with its encoders and decoders (Java SE 17).</summary>
internal static class Base64Classes
{
    public static JavaClass Base64() =>
        JavaClassBuilder
            .Jdk("java.util.Base64")
            .Static(
                "java.util.Base64$Encoder getEncoder()",
                call => Coder(call, "Encoder", new(Url: false, Mime: false, Padding: true))
            )
            .Static(
                "java.util.Base64$Encoder getUrlEncoder()",
                call => Coder(call, "Encoder", new(Url: true, Mime: false, Padding: true))
            )
            .Static(
                "java.util.Base64$Encoder getMimeEncoder()",
                call => Coder(call, "Encoder", new(Url: false, Mime: true, Padding: true))
            )
            .Static(
                "java.util.Base64$Decoder getDecoder()",
                call => Coder(call, "Decoder", new(Url: false, Mime: false, Padding: true))
            )
            .Static(
                "java.util.Base64$Decoder getUrlDecoder()",
                call => Coder(call, "Decoder", new(Url: true, Mime: false, Padding: true))
            )
            .Static(
                "java.util.Base64$Decoder getMimeDecoder()",
                call => Coder(call, "Decoder", new(Url: false, Mime: true, Padding: true))
            )
            .Build();

    public static JavaClass Encoder() =>
        JavaClassBuilder
            .Jdk("java.util.Base64$Encoder")
            .Method("String encodeToString(byte[])", call => call.Self<Base64Form>().Encode(call.Need<byte[]>(0)))
            .Method(
                "byte[] encode(byte[])",
                call => Encoding.ASCII.GetBytes(call.Self<Base64Form>().Encode(call.Need<byte[]>(0)))
            )
            .Method(
                "java.util.Base64$Encoder withoutPadding()",
                call => Coder(call, "Encoder", call.Self<Base64Form>() with { Padding = false })
            )
            .Build();

    public static JavaClass Decoder() =>
        JavaClassBuilder
            .Jdk("java.util.Base64$Decoder")
            .Method("byte[] decode(String)", call => call.Self<Base64Form>().Decode(call.NeedText(0)))
            .Method(
                "byte[] decode(byte[])",
                call => call.Self<Base64Form>().Decode(Encoding.Latin1.GetString(call.Need<byte[]>(0)))
            )
            .Build();

    private static JavaInstance Coder(JavaCall call, string kind, Base64Form form) =>
        new(call.Run.ClassNamed("java.util.Base64$" + kind), form);
}
