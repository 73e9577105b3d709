using Jint.Native;
using Jint.Native.Function;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>What a native function does. The arguments' array is only lent.</summary>
internal delegate JsValue NativeBody(RhinoRealm realm, JsValue self, JsValue[] arguments);

/// <summary>As <see cref="NativeBody"/>, with the function of the engine underneath that it stands before.</summary>
internal delegate JsValue NativeWrap(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments);

/// <summary>One function member of a standard object that behaves, or fails, differently from the engine underneath.</summary>
internal sealed record NativeMember(string Name, int Length, Func<RhinoRealm, Function?, NativeBody> Make)
{
    /// <summary>Another name whose mention in a script also needs this member; empty: always needed.</summary>
    public string? Trigger { get; init; }

    /// <summary>The dialect that alone has the member; null for both.</summary>
    public RhinoDialect? Only { get; init; }

    public static NativeMember Of(string name, int length, NativeBody body) => new(name, length, (_, _) => body);

    public static NativeMember Around(string name, int length, NativeWrap wrap) =>
        new(name, length, (_, original) => (realm, self, arguments) => wrap(realm, original!, self, arguments));
}
