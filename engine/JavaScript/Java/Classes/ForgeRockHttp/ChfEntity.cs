using System.IO.Compression;
using System.Text;
using JourneySim.Engine.JavaScript.Java.Classes.Jackson;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary>
/// <c>org.forgerock.http.protocol.Entity</c>: the body of a message. Text is encoded and decoded with the charset of the Content-Type, or
/// as ISO-8859-1 without one; JSON always as UTF-8.
/// </summary>
/// <param name="headers">The headers of the message, which setters change.</param>
/// <remarks>Source: open-source Commons HTTP Framework, run; the charset rule is recorded.</remarks>
internal sealed class ChfEntity(ChfHeaders headers) : IJavaObject
{
    private object? json;
    private string? text;

    public static JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.http.protocol.Entity")
            .Implements("java.io.Closeable")
            .Constant("String APPLICATION_JSON_CHARSET_UTF_8", "application/json; charset=UTF-8")
            .Method("boolean isRawContentEmpty()", call => call.Self<ChfEntity>().Bytes.Length == 0)
            .Method("boolean isDecodedContentEmpty()", call => call.Self<ChfEntity>().Decoded().Length == 0)
            .Method("void setEmpty()", call => call.Self<ChfEntity>().Raw([]))
            .Method("void close()", call => call.Self<ChfEntity>().Raw([]))
            .Method("byte[] getBytes()", call => call.Self<ChfEntity>().Decoded())
            .Method("Object getJson()", call => call.Self<ChfEntity>().Json())
            .Method("String getString()", call => call.Self<ChfEntity>().Text())
            .Method("void setBytes(byte[])", call => call.Self<ChfEntity>().SetBytes(call.Get<byte[]>(0)))
            .Method("void setJson(Object)", call => call.Self<ChfEntity>().SetJson(call[0]))
            .Method("void setString(String)", call => call.Self<ChfEntity>().SetText(call.Text(0)))
            .Method("String toString()", call => call.Self<ChfEntity>().Text())
            .Declares(
                """
                org.forgerock.http.io.BranchingInputStream getRawContentInputStream()
                java.io.InputStream newDecodedContentInputStream()
                java.io.BufferedReader newDecodedContentReader(java.nio.charset.Charset)
                void copyDecodedContentTo(java.io.OutputStream)
                void copyDecodedContentTo(java.io.Writer)
                void copyRawContentTo(java.io.OutputStream)
                void setRawContentInputStream(org.forgerock.http.io.BranchingInputStream)
                void push()
                void pop()
                """
            )
            .Build();

    public JavaClass Class => Type;

    /// <summary>The bytes as they go over the wire.</summary>
    public byte[] Bytes { get; private set; } = [];

    public string JavaText => Text();

    /// <summary><c>Message.setEntity(x)</c>: bytes, text, or anything else as JSON.</summary>
    public void Set(object? value)
    {
        _ = value switch
        {
            byte[] bytes => SetBytes(bytes),
            string written => SetText(written),
            _ => SetJson(value),
        };
    }

    /// <summary>Takes what came over the wire, headers left alone.</summary>
    public object? Raw(byte[] bytes)
    {
        Bytes = bytes;
        json = null;
        text = null;
        return null;
    }

    public string Text() => text ??= Encoding().GetString(Decoded());

    private object? SetText(string? value)
    {
        SetBytes(value is null ? null : Encoding().GetBytes(value));
        text = value;
        return null;
    }

    private object? SetBytes(byte[]? bytes)
    {
        headers.Put("Content-Length", bytes?.Length ?? 0);
        return Raw(bytes ?? []);
    }

    private object? SetJson(object? value)
    {
        headers.Put("Content-Type", "application/json; charset=UTF-8");
        SetBytes(System.Text.Encoding.UTF8.GetBytes(JacksonWriter.Write(value)));
        json = value;
        return null;
    }

    private object? Json() => json ??= JacksonReader.FromReader(System.Text.Encoding.UTF8.GetString(Decoded()));

    private Encoding Encoding() =>
        ContentType.EncodingOf(
            headers.Find("Content-Type")?.First is { } type ? ContentType.Parse(type)?.Charset : null
        );

    private byte[] Decoded()
    {
        var bytes = Bytes;
        foreach (var coding in (headers.Find("Content-Encoding")?.Values ?? []).Reverse())
        {
            bytes = coding.Trim().ToUpperInvariant() switch
            {
                "GZIP" or "X-GZIP" => Unpacked(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress)),
                "DEFLATE" => Unpacked(new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress)),
                _ => bytes,
            };
        }

        return bytes;
    }

    private static byte[] Unpacked(Stream packed)
    {
        using (packed)
        {
            using var plain = new MemoryStream();
            try
            {
                packed.CopyTo(plain);
            }
            catch (InvalidDataException)
            {
                throw new JavaException("java.util.zip.ZipException", "Not in GZIP format");
            }

            return plain.ToArray();
        }
    }
}
