using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Scripts;
using JourneySim.Linting;
using JourneySim.Loading;

namespace JourneySim.Tests.Loading;

/// <summary>One realm with two journeys, written in every format there is: all of them have to read the same.</summary>
public sealed class ExportFormatTests
{
    private const string Known = """
        // "quoted" text
        if (nodeState.get("username") !== null) {
          outcome = "known";
        } else {
          outcome = "other";
        }

        """;

    public static TheoryData<string> Formats =>
        new(
            Directory
                .EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "Loading", "Exports"))
                .Select(d => Path.GetFileName(d))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_journeys_come_out_of_every_format(string format)
    {
        using var folder = Realm(format);
        var reading = Load(folder);

        reading.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        reading.Journeys.Select(j => j.Name).Should().BeEquivalentTo("Fixture Login", "Fixture Second");
        var login = reading.Workspace!.Journeys.Find("Fixture Login")!;
        Describe(login)
            .Should()
            .Be(
                """
                Login Page [PageNode] outcome→Check; pageHeader={"en":"Sign in"}; stage="{\"themeId\":\"t\"}"
                  User [UsernameCollectorNode]
                  Password [PasswordCollectorNode]
                Check [DataStoreDecisionNode] true→Known? false→Failure
                Known? [ScriptedDecisionNode] known→Risk other→Failure; script="22222222-0000-4000-8000-000000000001"; outcomes=["known","other"]
                Risk [OS_Auth_UserLoginNode] Accept→Second Decline→Failure; domain="&{esv.risk.domain}"; timeout={"$int":"&{esv.risk.timeout}"}
                Second [InnerTreeEvaluatorNode] true→Success false→Failure; tree="Fixture Second"; displayErrorOutcome=false

                """.ReplaceLineEndings("\n")
            );
        login.MaximumDuration.Should().Be(TimeSpan.FromMinutes(7));
        login.Nodes.Values.Single(n => n.DisplayName == "Second").Version.Should().Be("1.0");
        reading.Workspace.Journeys.Find("Fixture Second")!.InnerOnly.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_script_reads_the_same_in_every_form(string format)
    {
        using var folder = Realm(format);
        var script = Load(folder).Workspace!.Scripts.Find("22222222-0000-4000-8000-000000000001")!;

        script.Source.Should().Be(Known.ReplaceLineEndings("\n"));
        script.Name.Should().Be("Is known");
        script.Generation.Should().Be(ScriptGeneration.Legacy);
    }

    [Fact]
    public void What_is_not_simulated_is_told_with_its_place()
    {
        using var folder = Realm("frodo-single");
        var told = Load(folder).Diagnostics.Single(d => d.Code == "JNY1016");

        told.Severity.Should().Be(Severity.Warning);
        told.Message.Should().Contain("OS_Auth_UserLoginNode");
        Load(folder).Sources.Excerpt(told.Span)!.Text.Should().Contain("\"nodeType\": \"OS_Auth_UserLoginNode\"");
    }

    [Fact]
    public void A_missing_script_and_missing_settings_are_each_named_once()
    {
        using var folder = Realm("fr-config-manager");
        Directory.Delete(Path.Combine(folder.Path, "realms", "alpha", "scripts"), recursive: true);
        File.Delete(Directory.EnumerateFiles(folder.Path, "Risk - *.json", SearchOption.AllDirectories).Single());

        var told = Load(folder).Diagnostics;

        told.Where(d => d.Code == "EXP1003").Should().ContainSingle().Which.Hint.Should().Contain("scripts-config");
        told.Where(d => d.Code == "EXP1002")
            .Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be("The settings of node \"Risk\" (OS_Auth_UserLoginNode) are missing.");
    }

    [Fact]
    public void A_tree_alone_says_that_its_nodes_are_missing()
    {
        using var folder = Realm("rest");
        File.Delete(Path.Combine(folder.Path, "nodes.json"));

        Load(folder)
            .Diagnostics.Where(d => d.Code == "EXP1002" && d.Message.Contains("Fixture Login"))
            .Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be("\"Fixture Login\" comes without the settings of its 5 nodes.");
    }

    [Fact]
    public void One_export_file_is_a_journey_by_itself()
    {
        using var folder = Realm("frodo-multi");
        File.Delete(Path.Combine(folder.Path, "journeysim.yaml"));

        var reading = JourneyLoading.Find(Path.Combine(folder.Path, "all.journeys.json"));

        reading.Journey!.Name.Should().Be("Fixture Login");
        JourneyLoading
            .Find(Path.Combine(folder.Path, "all.journeys.json") + "#Fixture Second")
            .Journey!.Name.Should()
            .Be("Fixture Second");
    }

    [Fact]
    public void A_folder_of_exports_needs_no_workspace_around_it()
    {
        using var folder = Realm("rest-list");
        File.Delete(Path.Combine(folder.Path, "journeysim.yaml"));

        WorkspaceLoader.Load(folder.Path).Journeys.Should().HaveCount(2);
        WorkspaceLoader.Load(Path.Combine(folder.Path, "everything.json")).Journeys.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("fr-config-manager", "realms/alpha/journeys/Fixture Login/Fixture Login.json")]
    [InlineData("frodo-extracted", "realm/root-alpha/journey/Fixture-Login.journey.json")]
    [InlineData("amster", "realms/root-alpha/AuthTree/login.json")]
    public void One_file_of_an_export_brings_what_lies_around_it(string format, string file)
    {
        using var folder = Realm(format);
        File.Delete(Path.Combine(folder.Path, "journeysim.yaml"));

        var reading = WorkspaceLoader.Load(Path.Combine(folder.Path, file));
        var run = JourneyLoading.Find(Path.Combine(folder.Path, file));

        reading.Diagnostics.Select(d => d.Code).Should().NotContain(["EXP1002", "EXP1003", "JNY1014"]);
        reading.Journeys.Select(j => j.Name).Should().BeEquivalentTo("Fixture Login", "Fixture Second");
        reading.Workspace!.Scripts.Scripts.Should().ContainSingle().Which.Name.Should().Be("Is known");
        run.Journey!.Name.Should().Be("Fixture Login");
    }

    [Fact]
    public void Scripts_may_stand_in_a_list_with_the_names_of_their_files()
    {
        using var folder = Realm("node-list");
        File.Delete(Path.Combine(folder.Path, "script.json"));
        folder.With(
            "am-scripts/scripts-config.json",
            """{"scripts":[{"payload":{"_id":"22222222-0000-4000-8000-000000000001","name":"Is known","script":"<replace>","language":"JAVASCRIPT","context":"AUTHENTICATION_TREE_DECISION_NODE"},"filename":"known.js"}]}"""
        );
        folder.With("am-scripts/scripts-content/known.js", Known);

        var reading = Load(folder);

        reading.Diagnostics.Should().NotContain(d => d.Code == "EXP1003" || d.Severity == Severity.Error);
        reading.Workspace!.Scripts.Find("Is known")!.Source.Should().Be(Known);
    }

    [Fact]
    public void What_AM_accepted_is_loaded_even_when_it_leads_nowhere()
    {
        using var folder = new TemporaryFolder().With(
            "Empty.journey.json",
            """{"tree":{"_id":"Empty","entryNodeId":"d26176be-ea6f-4f2a-81cd-3d41dd6cee4d","nodes":{}},"nodes":{},"innerNodes":{}}"""
        );

        var reading = WorkspaceLoader.Load(Path.Combine(folder.Path, "Empty.journey.json"));

        reading.Diagnostics.Should().ContainSingle(d => d.Code == "JNY1002" && d.Severity == Severity.Warning);
        reading.Workspace!.Journeys.Find("Empty").Should().NotBeNull();
    }

    [Fact]
    public void The_share_of_simulated_nodes_counts_those_on_pages_and_names_what_needs_a_stand_in()
    {
        using var folder = Realm("frodo-single");

        var share = NodeShare.Of(Load(folder));

        share.Total.Should().Be(8);
        share.Simulated.Should().Be(7);
        share.Missing.Select(t => $"{t.Key} {t.Value}").Should().Equal("OS_Auth_UserLoginNode 1");
    }

    private static TemporaryFolder Realm(string format) =>
        new TemporaryFolder()
            .WithAll(Path.Combine(AppContext.BaseDirectory, "Loading", "Exports", format))
            .With("journeysim.yaml", "realm: alpha\njourneys: [.]\n");

    private static WorkspaceReading Load(TemporaryFolder folder) =>
        WorkspaceLoader.Load(folder.Path, new LoadOptions { ShowRelativeTo = folder.Path });

    private static string Describe(Journey journey)
    {
        var text = new System.Text.StringBuilder();
        foreach (var node in journey.Nodes.Values)
        {
            text.Append(node.DisplayName).Append(" [").Append(node.Type).Append(']');
            foreach (var connection in node.Connections)
            {
                text.Append(' ').Append(connection.Outcome).Append('→').Append(NameOf(journey, connection.Target));
            }

            foreach (
                var (name, setting) in node.Settings.Where(s =>
                    s.Key is not ("inputs" or "outputs" or "pageDescription")
                )
            )
            {
                text.Append("; ").Append(name).Append('=').Append(setting.Value.GetRawText());
            }

            text.Append('\n');
            foreach (var child in node.Children)
            {
                text.Append("  ").Append(child.DisplayName).Append(" [").Append(child.Type).Append("]\n");
            }
        }

        return text.ToString();
    }

    private static string NameOf(Journey journey, string id) =>
        id == NodeId.Success ? "Success"
        : id == NodeId.Failure ? "Failure"
        : journey.Nodes[id].DisplayName;
}
