using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary>The classes of <c>org.forgerock.http</c>.</summary>
internal static class ForgeRockHttpClasses
{
    private const string Protocol = "org.forgerock.http.protocol.";

    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new(Protocol + "Request", () => ChfRequest.Type),
        new(Protocol + "Response", () => ChfResponse.Type),
        new(Protocol + "MessageImpl", () => ChfMessage.Type),
        new(Protocol + "Message", () => JavaClass.Define(Protocol + "Message").Interface().Build()),
        new(Protocol + "Headers", () => ChfHeaders.Type),
        new(Protocol + "Header", () => ChfHeader.Type),
        .. ChfHeader.KnownTypes.Select(type => new JavaClassEntry(type.Name, () => type)),
        new(ChfHeader.GenericType.Name, () => ChfHeader.GenericType),
        new(Protocol + "Entity", () => ChfEntity.Type),
        new(Protocol + "Form", () => ChfForm.Type),
        new("org.forgerock.http.util.MultiValueMap", () => ChfForm.MultiValueMap),
        new(Protocol + "Status", () => ChfStatus.Type),
        new(Protocol + "Status$Family", () => ChfStatusFamily.Type),
        new(Protocol + "Cookie", () => ChfCookie.Type),
        new(Protocol + "RequestCookies", () => ChfRequestCookies.Type),
        new("org.forgerock.http.MutableUri", () => MutableUri.Type),
    ];
}
