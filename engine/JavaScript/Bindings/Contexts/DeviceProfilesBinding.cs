using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.Contexts;

/// <summary>
/// <c>deviceProfilesDao</c> of Device Match scripts: lists of <c>JsonValue</c> in legacy scripts, lists of maps in the next generation (am-external
/// 8.0.2 <c>DeviceProfilesDaoScriptWrapper</c>).
/// </summary>
internal sealed class DeviceProfilesBinding(ScriptRequest request, JavaClass javaClass) : IJavaObject
{
    public const string Name = "org.forgerock.openam.core.rest.devices.profile.DeviceProfilesDao";
    public const string WrapperName = "org.forgerock.openam.auth.nodes.script.DeviceProfilesDaoScriptWrapper";
    public const string Refused = "org.forgerock.openam.auth.nodes.script.ScriptedDeviceException";
    private const string Fault = "org.forgerock.openam.core.rest.devices.DevicePersistenceException";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .Method("List getDeviceProfiles(String, String)", call => Read(call, profile => new JsonValue(profile)))
            .Method("void saveDeviceProfiles(String, String, List)", Save)
            .Build();

    public static JavaClass WrapperTable { get; } =
        JavaClass
            .Define(WrapperName)
            .AlwaysVisible()
            .Method("List getDeviceProfiles(String, String)", call => Read(call, profile => profile))
            .Method("void saveDeviceProfiles(String, String, List)", Save)
            .Build();

    public static Binding Legacy { get; } =
        new("deviceProfilesDao", Name, BindingFidelity.Simulated, run => new DeviceProfilesBinding(run.Request, Table));

    public static Binding NextGeneration { get; } =
        new(
            "deviceProfilesDao",
            WrapperName,
            BindingFidelity.Simulated,
            run => new DeviceProfilesBinding(run.Request, WrapperTable)
        );

    public JavaClass Class => javaClass;

    private IDeviceProfiles Profiles =>
        request.DeviceProfiles
        ?? throw new InvalidOperationException("A Device Match script was run without device profiles.");

    private bool IsWrapper => javaClass.Name == WrapperName;

    private static JavaList Read(JavaCall call, Func<object?, object?> show)
    {
        var self = call.Self<DeviceProfilesBinding>();
        try
        {
            var profiles = self.Profiles.Of(call.Text(0) ?? "null", call.Text(1) ?? "null");
            return new JavaList(profiles.Select(p => show(StateValues.ToJava(p))));
        }
        catch (DevicePersistenceException failed)
        {
            throw self.Failed(failed, "Error getting device profiles");
        }
    }

    private static object? Save(JavaCall call)
    {
        var self = call.Self<DeviceProfilesBinding>();
        var given = Given.Items(call[2]) ?? throw new JavaException("java.lang.NullPointerException", null);
        try
        {
            self.Profiles.Save(
                call.Text(0) ?? "null",
                call.Text(1) ?? "null",
                [.. given.Select(p => Given.Map(p is JsonValue json ? json.Value : p))]
            );
            return null;
        }
        catch (DevicePersistenceException failed)
        {
            throw self.Failed(failed, "Error deleting device profile");
        }
    }

    /// <summary>AM's own texts, that of a failed save included.</summary>
    private JavaException Failed(DevicePersistenceException failed, string text)
    {
        var cause = new JavaException(Fault, failed.Message);
        return IsWrapper ? new JavaException(Refused, text, cause) : cause;
    }
}
