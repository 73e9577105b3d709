using System.Diagnostics;
using JourneySim.Engine.JavaScript.Bindings;
using JourneySim.Engine.Scripts;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Lists;

/// <summary><c>journeysim types</c>.</summary>
public sealed class TypesTests
{
    [Theory]
    [InlineData("legacy", ScriptGeneration.Legacy)]
    [InlineData("nextgen", ScriptGeneration.NextGeneration)]
    public async Task Every_binding_of_a_generation_is_declared_with_its_type(
        string engine,
        ScriptGeneration generation
    )
    {
        var result = await Tool.Run("types", engine);

        result.Code.Should().Be(0);
        foreach (var binding in BindingCatalog.Of(generation))
        {
            var line = result
                .Out.Split('\n')
                .Single(l => l.StartsWith($"declare var {binding.Name}:", StringComparison.Ordinal));
            if (binding.Type != "java.lang.Object")
            {
                line.Should().NotEndWith(": any;");
            }
        }
    }

    [Fact]
    public async Task A_method_has_all_its_overloads()
    {
        var result = await Tool.Run("types", "nextgen");

        result
            .Out.Should()
            .Contain("suspend(arg0: RhinoTextLike): org.forgerock.openam.auth.nodes.script.ActionWrapper;")
            .And.Contain("suspend(arg0: RhinoTextLike, arg1: ((...given: any[]) => any)")
            .And.Contain("arg2: number): org.forgerock.openam.auth.nodes.script.ActionWrapper;");
    }

    [Fact]
    public async Task A_class_that_scripts_may_not_name_has_no_constant()
    {
        (await Tool.Run("types", "nextgen")).Out.Should().NotContain("const HashMap:").And.Contain("const HashSet:");
        (await Tool.Run("types", "legacy")).Out.Should().Contain("const HashMap:");
    }

    [Fact]
    public async Task The_TypeScript_compiler_accepts_what_AM_runs_and_refuses_what_it_does_not()
    {
        if (!File.Exists(Checkout.PathOf("tests", "types", "node_modules", ".bin", "tsc")))
        {
            Assert.Skip("No TypeScript compiler: npm ci --prefix tests/types");
        }

        var folder = Directory.CreateTempSubdirectory("types").FullName;
        foreach (var engine in (string[])["legacy", "nextgen"])
        {
            await File.WriteAllTextAsync(Path.Combine(folder, engine + ".d.ts"), (await Tool.Run("types", engine)).Out);
        }

        using var check = Process.Start(
            new ProcessStartInfo(Checkout.PathOf("tests", "types", "check.sh"), [folder])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var result = await NativeTool.Finish(check);
        result.Code.Should().Be(0, result.Out + result.Error);
    }
}
