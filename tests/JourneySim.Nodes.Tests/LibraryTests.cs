using System.Reflection;
using JourneySim.Engine.Nodes;
using JourneySim.Nodes.Utilities;

namespace JourneySim.Nodes.Tests;

public sealed class LibraryTests
{
    [Fact]
    public void Every_node_class_is_in_the_library_under_its_own_name()
    {
        // A designed node comes from an export; a social provider of its own is a social node with other settings.
        string[] providers = ["SocialFacebookNode", "SocialGoogleNode", "SocialOpenIdConnectNode"];
        var classes = typeof(NodeLibrary)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Node)) && !t.IsAbstract && t != typeof(DesignedNode))
            .Select(t => t.Name);

        NodeLibrary.Catalog.Types.Select(t => t.Name.Split('-')[^1]).Should().BeEquivalentTo(classes.Concat(providers));
    }

    [Fact]
    public void No_node_type_knows_a_setting_twice()
    {
        NodeLibrary
            .Catalog.Types.Where(t =>
                t.Settings.DistinctBy(s => s.Name, StringComparer.Ordinal).Count() != t.Settings.Count
            )
            .Should()
            .BeEmpty();
    }
}
