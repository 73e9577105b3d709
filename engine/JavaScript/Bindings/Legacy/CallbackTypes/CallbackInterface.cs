using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>javax.security.auth.callback.Callback</c> (Java SE API).</summary>
internal static class CallbackInterface
{
    public const string Name = "javax.security.auth.callback.Callback";

    public static JavaClass Make() => JavaClass.Define(Name).Interface().Build();
}
