using JourneySim.Engine.JavaScript;
using JourneySim.Loading;
using JourneySim.Reports;
using JourneySim.Specs;
using JourneySim.Specs.Reading;
using JourneySim.Specs.Suites;

namespace JourneySim.Tests.Specs;

/// <summary>A workspace in a folder of its own, with one login journey and one test file.</summary>
internal sealed class SpecBench : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("journeysim-spec-").FullName;

    public SpecBench()
    {
        Write(
            "journeysim.yaml",
            """
            realm: alpha
            identities:
              alpha_user:
                - { userName: demo, givenName: D, sn: Demo, mail: demo@example.com, password: Secret1! }
            """
        );
        Write(
            "journeys/login.yaml",
            """
            journey: Login
            realm: alpha
            start: name
            nodes:
              name: { type: UsernameCollectorNode, name: Name, on: { outcome: password } }
              password: { type: PasswordCollectorNode, name: Password, on: { outcome: check } }
              check: { type: DataStoreDecisionNode, name: Check, on: { true: otp, false: failure } }
              otp: { type: OneTimePasswordGeneratorNode, name: Make code, on: { outcome: mail } }
              mail: { type: OneTimePasswordSmtpSenderNode, name: Mail code, on: { outcome: ask } }
              ask: { type: OneTimePasswordCollectorDecisionNode, name: Ask code, on: { true: success, false: failure } }
            """
        );
    }

    public string Folder => folder;

    public SourceTexts Sources { get; } = new();

    public void Write(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Reads a test file of these lines.</summary>
    public SpecSuite Read(string test)
    {
        Write("journeys/login.test.yaml", test);
        return SuiteLoader.Load(folder, [], Sources, new LoadOptions { ShowRelativeTo = folder });
    }

    /// <summary>Runs a test file; it must have no mistakes.</summary>
    public async Task<SuiteSummary> Run(string test)
    {
        var suite = Read(test);
        DiagnosticText.Of(suite.Mistakes, Sources).Should().BeEmpty();
        var reading = WorkspaceLoader.Load(folder);
        DiagnosticText.Of(reading.Diagnostics, reading.Sources).Should().BeEmpty();
        var results = await SuiteRun.RunAsync(
            suite.Select(SpecFilter.All),
            reading.Workspace!,
            new ScriptHost(),
            jobs: 2,
            _ => { },
            _ => false,
            TestContext.Current.CancellationToken
        );
        return new SuiteSummary(results, TimeSpan.FromMilliseconds(5));
    }

    /// <summary>Why the only case did not pass.</summary>
    public async Task<string> Fail(string test)
    {
        var result = (await Run(test)).Results.Should().ContainSingle().Subject;
        result.Verdict.Should().NotBeOfType<SpecVerdict.Passed>();
        return FailureText.Of(result);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
