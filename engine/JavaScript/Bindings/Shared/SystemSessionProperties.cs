namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>
/// The session properties that AM owns and no script may set or remove. <c>UserId</c> and <c>AuthLevel</c> are measured on a tenant; the others are
/// the properties every session of AM has.
/// </summary>
internal static class SystemSessionProperties
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "AMCtxId",
        "AuthLevel",
        "AuthType",
        "CharSet",
        "HostName",
        "Host",
        "IndexType",
        "Locale",
        "Organization",
        "Principal",
        "Principals",
        "Service",
        "UserId",
        "UserProfile",
        "UserToken",
        "amlbcookie",
        "authInstant",
        "clientType",
        "loginURL",
        "sun.am.UniversalIdentifier",
    };

    public static bool Owns(string name) => Names.Contains(name);
}
