using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary><c>org.forgerock.http.protocol.Status$Family</c>.</summary>
internal static class ChfStatusFamily
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.http.protocol.Status$Family")
            .Enum("INFORMATIONAL", "SUCCESSFUL", "REDIRECTION", "CLIENT_ERROR", "SERVER_ERROR", "UNKNOWN")
            .Build();
}
