using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>The checks of <c>Action.ActionBuilder</c> on session properties (am-external 8.0.2 <c>Action</c>).</summary>
internal static class SessionPropertyCheck
{
    public static JavaException? OfPut(string? key, string? value) =>
        key is null || value is null ? new JavaException("java.lang.NullPointerException", null)
        : SystemSessionProperties.Owns(key) ? Illegal("Cannot set system session property " + key)
        : null;

    public static JavaException? OfRemove(string? key) =>
        key is null ? new JavaException("java.lang.NullPointerException", null)
        : SystemSessionProperties.Owns(key) ? Illegal("Cannot remove system session property " + key)
        : null;

    private static JavaException Illegal(string message) => new("java.lang.IllegalArgumentException", message);
}
