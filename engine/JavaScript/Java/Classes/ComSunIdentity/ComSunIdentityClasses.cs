using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ComSunIdentity;

/// <summary>The classes of <c>com.sun.identity</c> that are no bindings.</summary>
internal static class ComSunIdentityClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } = [new("com.sun.identity.idm.IdType", () => IdType.Type)];
}
