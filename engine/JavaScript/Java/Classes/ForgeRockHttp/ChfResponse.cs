using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary><c>org.forgerock.http.protocol.Response</c>.</summary>
/// <remarks>Source: open-source Commons HTTP Framework, run.</remarks>
internal sealed class ChfResponse : ChfMessage
{
    public static new JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.http.protocol.Response")
            .Extends("org.forgerock.http.protocol.MessageImpl")
            .Constructor("()", _ => new ChfResponse())
            .Constructor(
                "(org.forgerock.http.protocol.Status)",
                call => new ChfResponse { Status = call.Need<ChfStatus>(0) }
            )
            .Constructor("(org.forgerock.http.protocol.Response)", call => call.Need<ChfResponse>(0).Copy())
            .Method("org.forgerock.http.protocol.Status getStatus()", call => call.Self<ChfResponse>().Status)
            .Method("Exception getCause()", call => call.Self<ChfResponse>().Cause)
            .Method(
                "org.forgerock.http.protocol.Response setStatus(org.forgerock.http.protocol.Status)",
                Setter<ChfResponse>((response, call) => response.Status = call.Need<ChfStatus>(0))
            )
            .Method(
                "org.forgerock.http.protocol.Response setCause(Exception)",
                Setter<ChfResponse>((response, call) => response.Cause = call.Get<JavaThrowable>(0))
            )
            .Method(
                "org.forgerock.http.protocol.Response setEntity(Object)",
                Setter<ChfResponse>((response, call) => response.Entity.Set(call[0]))
            )
            .Method(
                "org.forgerock.http.protocol.Response setVersion(String)",
                Setter<ChfResponse>((response, call) => response.SetVersion(call.Text(0)))
            )
            .Build();

    public override JavaClass Class => Type;

    public ChfStatus? Status { get; set; }

    /// <summary>What broke the connection, when the client made this response up.</summary>
    public JavaThrowable? Cause { get; set; }

    private ChfResponse Copy()
    {
        var copy = new ChfResponse { Status = Status, Cause = Cause };
        CopyTo(copy);
        return copy;
    }
}
