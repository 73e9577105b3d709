namespace JourneySim.Engine.Identities.Relations;

/// <summary>All relationships of a tenant, found from either end.</summary>
internal sealed class ManagedLinks(Func<Guid> newId)
{
    private readonly Dictionary<string, Dictionary<string, List<ManagedLink>>> ends = new(StringComparer.Ordinal);

    /// <summary>False in most tenants of tests; then nobody needs to look.</summary>
    public bool Exist => ends.Count > 0;

    public bool Any(string path) => ends.ContainsKey(path);

    public IReadOnlyList<ManagedLink> Of(string path, string property) =>
        ends.TryGetValue(path, out var fields) && fields.TryGetValue(property, out var links) ? links : [];

    public ManagedLink Add(string source, string field, string target, string? reverse, string? id = null)
    {
        var link = new ManagedLink(id ?? newId().ToString(), source, field, target, reverse)
        {
            Revision = newId().ToString(),
        };
        End(source, field).Add(link);
        End(target, reverse ?? "").Add(link);
        return link;
    }

    public void Changed(ManagedLink link) => link.Revision = newId().ToString();

    public void Remove(ManagedLink link)
    {
        Leave(link.Source, link.Field, link);
        Leave(link.Target, link.Reverse ?? "", link);
    }

    /// <summary>Nothing refers to an object that is gone.</summary>
    public void Forget(string path)
    {
        if (ends.TryGetValue(path, out var fields))
        {
            fields.Values.SelectMany(l => l).Distinct().ToList().ForEach(Remove);
        }
    }

    private List<ManagedLink> End(string path, string property)
    {
        if (!ends.TryGetValue(path, out var fields))
        {
            ends[path] = fields = new(StringComparer.Ordinal);
        }

        return fields.TryGetValue(property, out var links) ? links : fields[property] = [];
    }

    private void Leave(string path, string property, ManagedLink link)
    {
        if (!ends.TryGetValue(path, out var fields) || !fields.TryGetValue(property, out var links))
        {
            return;
        }

        links.Remove(link);
        if (links.Count == 0)
        {
            fields.Remove(property);
        }

        if (fields.Count == 0)
        {
            ends.Remove(path);
        }
    }
}
