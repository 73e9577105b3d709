using System.Text.Json.Nodes;
using JourneySim.Fakes.Tenant;

namespace JourneySim.Tests.Fakes;

public sealed class ServiceAccountKeysTests : IDisposable
{
    private readonly string workspace = Directory.CreateTempSubdirectory("journeysim-").FullName;

    public void Dispose() => Directory.Delete(workspace, recursive: true);

    [Fact]
    public void A_key_is_made_once_and_kept_outside_version_control()
    {
        var first = Keys().Key("account");
        var again = Keys().Key("account");

        again.Should().Be(first);
        Keys().Key("other").Should().NotBe(first);
        JsonNode
            .Parse(first)!
            .AsObject()
            .Select(m => m.Key)
            .Should()
            .Contain(["kty", "n", "e", "d", "p", "q", "dp", "dq", "qi"]);
        File.ReadAllLines(Path.Combine(workspace, ".journeysim", ".gitignore")).Should().Contain("*");
        Directory
            .GetFiles(workspace, "*.draft", SearchOption.AllDirectories)
            .Should()
            .BeEmpty("only whole files are left");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Keys().FileOf("account")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void An_id_of_an_account_never_leads_out_of_the_folder()
    {
        var file = Path.GetFullPath(Keys().FileOf("../../up"));

        file.Should().StartWith(Path.Combine(workspace, ".journeysim") + Path.DirectorySeparatorChar);
    }

    [Fact]
    public async Task Runs_that_start_at_once_use_one_key()
    {
        var keys = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ => Task.Run(() => Keys().Key("account"), TestContext.Current.CancellationToken))
        );

        keys.Distinct(StringComparer.Ordinal).Should().ContainSingle();
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("""{"kty":"EC"}""", "\"kty\" is not \"RSA\"")]
    [InlineData("""{"kty":"RSA","e":"AQAB"}""", "\"n\" is missing")]
    [InlineData("""{"kty":"RSA","n":"AQAB","e":"AQAB"}""", "24 bits")]
    public void A_broken_file_is_said_clearly_and_left_alone(string content, string why)
    {
        var file = Keys().FileOf("account");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);

        var broken = FluentActions.Invoking(() => Keys().Key("account")).Should().Throw<BrokenKeyException>().Which;

        broken.Message.Should().Contain(why);
        broken.Diagnostic.Span!.Value.File.Should().Be(file);
        broken.Diagnostic.Hint.Should().Contain("Delete the file");
        File.ReadAllText(file).Should().Be(content);
    }

    private ServiceAccountKeys Keys() => new(workspace);
}
