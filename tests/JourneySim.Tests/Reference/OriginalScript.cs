using JourneySim.Testing.Files;

namespace JourneySim.Tests.Reference;

/// <summary>
/// The original script of the use case "Get an access token in a journey". It is its vendor's and no part of this repository: it is looked for in the
/// folder <c>shared/seeds</c> beside the checkout.
/// </summary>
internal static class OriginalScript
{
    public const string Name = "getAccessToken.js";

    /// <summary>Skips the test where the script is missing; on the build server that is a failure.</summary>
    public static string Require()
    {
        var file = Path.Combine(Checkout.Root, "..", "shared", "seeds", Name);
        if (File.Exists(file))
        {
            return File.ReadAllText(file);
        }

        const string Missing = "No 'shared/seeds/getAccessToken.js' beside the checkout: nothing to run.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(Missing);
        }

        Assert.Skip(Missing);
        return "";
    }
}
