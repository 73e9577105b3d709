using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;

/// <summary>The classes of <c>org.forgerock.util</c>.</summary>
internal static class ForgeRockUtilClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("org.forgerock.util.encode.Base64", () => EncodeClasses.Base64),
        new("org.forgerock.util.encode.Base64url", () => EncodeClasses.Base64Url),
        new("org.forgerock.util.encode.Hex", () => EncodeClasses.Hex),
        new("org.forgerock.util.promise.Promise", () => PromiseClasses.Interface),
        new("org.forgerock.util.promise.PromiseImpl", () => JavaPromise.Type),
        new("org.forgerock.util.promise.Promises", () => PromiseClasses.Factories),
        ThrowableClasses.Entry("org.forgerock.util.promise.NeverThrowsException", "java.lang.Exception"),
        .. PromiseClasses.Functions,
    ];
}
