using JourneySim.Loading.Source;

namespace JourneySim.Loading.AmExports;

/// <summary>
/// frodo's exports: one journey (<c>tree</c>, <c>nodes</c>, <c>innerNodes</c>, …), several (<c>trees</c>), whole realms (<c>realm.alpha</c>), and single
/// entities that go with journeys (<c>script</c>, <c>emailTemplate</c>, <c>theme</c>, <c>variable</c>, <c>nodeTypes</c>).
/// </summary>
internal sealed class FrodoReader : IJourneyReader
{
    /// <summary>Members that hold entities by id, and under which name an export of a journey holds them.</summary>
    private static readonly Dictionary<string, string> KeptMembers = new(StringComparer.Ordinal)
    {
        ["themes"] = "themes",
        ["theme"] = "themes",
        ["socialIdentityProviders"] = "socialIdentityProviders",
        ["idp"] = "socialIdentityProviders",
        ["saml2Entities"] = "saml2Entities",
        ["circlesOfTrust"] = "circlesOfTrust",
        ["nodeTypes"] = "nodeTypes",
    };

    public string Format => "frodo export";

    public bool Recognises(ExportFile file) =>
        file.Map is { } map
        && (
            map.Map("tree") is { } tree && tree.Map("nodes") is not null && map.Map("nodes") is not null
            || map.Map("trees") is not null
            || map.Map("realm") is { Members: [{ Value: SourceMap }, ..] }
            || map.Map("script") is { Members: [{ Value: SourceMap script }, ..] }
                && script.Member("context") is not null
            || map.Map("emailTemplate") is not null
            || map.Map("variable") is not null
            || KeptMembers.Keys.Any(k => map.Member(k)?.Value is SourceMap or SourceList)
        );

    public void Read(ExportFile file, ExportPool pool, Mistakes mistakes)
    {
        foreach (var realm in file.Map!.Map("realm")?.Members ?? [])
        {
            ReadOne(file.Part(realm.Value) with { Realm = ExportFile.RealmName(realm.Name) }, pool, mistakes);
        }

        if (file.Map!.Map("global") is { } global)
        {
            ReadOne(file.Part(global), pool, mistakes);
        }

        ReadOne(file, pool, mistakes);
    }

    private static void ReadOne(ExportFile file, ExportPool pool, Mistakes mistakes)
    {
        if (file.Map is not { } map)
        {
            return;
        }

        foreach (var tree in map.Map("trees")?.Members ?? [])
        {
            ReadOne(file.Part(tree.Value), pool, mistakes);
        }

        var realm = pool.Realm(file.Realm);
        if (map.Map("tree") is { } single)
        {
            realm.AddTree(new ExportTree(single.Text("_id") ?? "", single, file.Shown), mistakes);
            foreach (var member in new[] { "nodes", "innerNodes", "innernodes" })
            {
                foreach (var node in map.Map(member)?.Members ?? [])
                {
                    if (node.Value is SourceMap config)
                    {
                        realm.Nodes.TryAdd(node.Name, config);
                    }
                }
            }
        }

        foreach (var script in (map.Map("scripts") ?? map.Map("script"))?.Members ?? [])
        {
            ScriptReader.Add(file, script.Name, script.Value, realm, mistakes);
        }

        foreach (var template in (map.Map("emailTemplates") ?? map.Map("emailTemplate"))?.Members ?? [])
        {
            if (template.Value is SourceMap content)
            {
                realm.EmailTemplates.TryAdd(template.Name, content);
            }
        }

        foreach (var variable in map.Map("variable")?.Members ?? [])
        {
            if (variable.Value is SourceMap content)
            {
                realm.Variables.TryAdd(variable.Name, content);
            }
        }

        foreach (var design in map.Map("nodeTypes")?.Members ?? [])
        {
            ExportDesigns.Add(file, design.Value, pool, mistakes);
        }

        foreach (var (member, name) in KeptMembers)
        {
            foreach (var (id, value) in Entities(map.Find(member)))
            {
                realm.Keep(name, id, value);
            }
        }
    }

    private static IEnumerable<(string Id, SourceValue Value)> Entities(SourceValue? value) =>
        value switch
        {
            SourceMap byId => byId.Members.Select(m => (m.Name, m.Value)),
            SourceList list => list
                .Items.OfType<SourceMap>()
                .Select(m => (m.Text("_id") ?? m.Text("name") ?? "", (SourceValue)m)),
            _ => [],
        };
}
