using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// The second-factor devices of users. AM keeps them, encrypted, in multi-valued attributes of the profile (<c>oathDeviceProfiles</c>,
/// <c>pushDeviceProfiles</c>, <c>webauthnDeviceProfiles</c>); here each is an object <c>{deviceName, sharedSecret, recoveryCodes, …}</c>.
/// </summary>
internal static class DeviceProfiles
{
    private const int CodeCount = 10;
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <param name="kind"><c>OATH</c>, <c>PUSH</c> or <c>WEB_AUTHN</c>.</param>
    public static string AttributeOf(string kind) =>
        kind switch
        {
            "OATH" => "oathDeviceProfiles",
            "PUSH" => "pushDeviceProfiles",
            _ => "webauthnDeviceProfiles",
        };

    public static IReadOnlyList<StateMap> Of(StateMap user, string kind) =>
        [.. (user.GetValueOrDefault(AttributeOf(kind)) as StateList ?? []).OfType<StateMap>()];

    public static void Add(NodeContext context, StateMap user, string kind, StateMap device) =>
        Write(context, user, kind, [.. Of(user, kind), device]);

    public static void Write(NodeContext context, StateMap user, string kind, IEnumerable<StateMap> devices)
    {
        user[AttributeOf(kind)] = new StateList(devices);
        Users.Write(context, user);
    }

    public static bool UseRecoveryCode(NodeContext context, StateMap user, string kind, string code)
    {
        var devices = Of(user, kind);
        foreach (var device in devices)
        {
            if ((device.GetValueOrDefault("recoveryCodes") as StateList)?.Remove(code) == true)
            {
                Write(context, user, kind, devices);
                return true;
            }
        }

        return false;
    }

    public static StateList NewRecoveryCodes(NodeContext context) =>
        new(
            Enumerable
                .Range(0, CodeCount)
                .Select(_ =>
                    string.Concat(
                        Enumerable
                            .Range(0, 10)
                            .Select(_ => Letters[(int)(context.Services.Script.Random.NextDouble() * Letters.Length)])
                    )
                )
        );

    /// <summary>Puts new recovery codes where a Recovery Code Display node finds them.</summary>
    public static void Show(NodeContext context, StateList codes, string deviceName)
    {
        context.State.Transient["recoveryCodes"] = codes.DeepCopy();
        context.State.Transient["recoveryCodeDeviceName"] = deviceName;
    }
}
