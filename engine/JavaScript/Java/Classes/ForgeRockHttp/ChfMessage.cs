using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary><c>org.forgerock.http.protocol.MessageImpl</c>: what requests and responses share.</summary>
internal abstract class ChfMessage : IJavaObject
{
    protected ChfMessage() => Entity = new ChfEntity(Headers);

    public static JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.http.protocol.MessageImpl")
            .Abstract()
            .Implements("org.forgerock.http.protocol.Message")
            .Method("org.forgerock.http.protocol.Entity getEntity()", call => call.Self<ChfMessage>().Entity)
            .Method("org.forgerock.http.protocol.Headers getHeaders()", call => call.Self<ChfMessage>().Headers)
            .Method("String getVersion()", call => call.Self<ChfMessage>().Version)
            .Method("void close()", call => call.Self<ChfMessage>().Entity.Raw([]))
            .Build();

    public abstract JavaClass Class { get; }

    public ChfHeaders Headers { get; } = new();

    public ChfEntity Entity { get; }

    public string? Version { get; protected set; } = "HTTP/1.1";

    /// <summary>A setter that returns the message: body for one member of the table.</summary>
    protected static JavaBody Setter<T>(Action<T, JavaCall> set)
        where T : ChfMessage =>
        call =>
        {
            var message = call.Self<T>();
            set(message, call);
            return message;
        };

    protected void CopyTo(ChfMessage other)
    {
        foreach (var header in Headers.All())
        {
            other.Headers.Add(header.Name, header);
        }

        other.Entity.Raw(Entity.Bytes);
        other.Version = Version;
    }

    protected void SetVersion(string? version) => Version = version;
}
