using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Suites;

/// <summary>A workspace with a login by password and mailed code, in a folder of its own.</summary>
internal sealed class LoginWorkspace : IDisposable
{
    public LoginWorkspace()
    {
        Folder.Write(
            "journeysim.yaml",
            """
            realm: alpha
            identities:
              alpha_user:
                - { userName: demo, givenName: D, sn: Demo, mail: demo@example.com, password: Secret1! }
            """
        );
        Folder.Write(
            "journeys/login.yaml",
            """
            journey: Login
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

    public TemporaryFolder Folder { get; } = new();

    public string Path => Folder.Path;

    public Task<ToolResult> Run(params string[] args) => new Tool { Directory = Path }.With(args);

    public string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Path, path));

    public bool Has(string path) => File.Exists(System.IO.Path.Combine(Path, path));

    public void Dispose() => Folder.Dispose();
}
