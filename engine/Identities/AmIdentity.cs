using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities;

/// <summary>
/// A managed user as AM's identity store sees it: attributes with the directory's names, each a list of texts. Writes are staged until
/// <see cref="Store"/>, which writes all of them or none. Behaviour per attribute family as measured on a tenant.
/// </summary>
public sealed class AmIdentity
{
    private readonly ManagedStore store;
    private readonly string type;
    private readonly string id;
    private readonly OrderedDictionary<string, List<string>> staged = new(StringComparer.OrdinalIgnoreCase);

    private AmIdentity(ManagedStore store, string type, string id) =>
        (this.store, this.type, this.id) = (store, type, id);

    /// <summary>The user's name: on Advanced Identity Cloud the managed object's id.</summary>
    public string Name => id;

    /// <summary>Such as <c>id=…,ou=user,o=alpha,ou=services,ou=am-config</c>.</summary>
    public string UniversalId => $"id={id},ou=user,o={type.Split('_')[0]},ou=services,ou=am-config";

    /// <summary>Finds a user by the managed object's id; null when there is none. <paramref name="realm"/> is a path such as <c>/alpha</c>.</summary>
    public static AmIdentity? Find(ManagedStore store, string realm, string id)
    {
        var userType = realm.Trim('/') + "_user";
        return store.Read($"managed/{userType}/{id}", []) is null ? null : new AmIdentity(store, userType, id);
    }

    /// <summary>The stored values; empty for an attribute that is unset, a relationship, or unknown to the directory.</summary>
    public IReadOnlyList<string> Values(string attribute)
    {
        var record = store.Read($"managed/{type}/{id}", []) ?? [];
        if (attribute.Equals(AmAttributes.CustomBag, StringComparison.OrdinalIgnoreCase))
        {
            return store.Written.TryGetBag(id, record.GetValueOrDefault("_rev"), out var written)
                ? written is null
                    ? []
                    : [written]
                : [AmCustomBag.Read(record)];
        }

        if (attribute.Equals("dn", StringComparison.OrdinalIgnoreCase))
        {
            return [$"fr-idm-uuid={id},ou=user,o={type.Split('_')[0]},o=root,ou=identities"];
        }

        if (AmAttributes.Property(attribute) is not var (property, kind))
        {
            return [];
        }

        return property switch
        {
            "cn" when store.Written.CommonName(id) is { } names => names,
            "cn" when !record.ContainsKey("cn") => CommonName(record),
            _ => AmAttributeValues.FromIdm(record.GetValueOrDefault(property), kind),
        };
    }

    /// <summary>Stages the values that replace what the attribute holds.</summary>
    public void Set(string attribute, IEnumerable<string> values) => staged[attribute] = [.. values];

    /// <summary>Stages one more value.</summary>
    public void Add(string attribute, string value)
    {
        if (!staged.TryGetValue(attribute, out var values))
        {
            staged[attribute] = values = [.. Values(attribute)];
        }

        values.Add(value);
    }

    /// <summary>Writes what is staged. A refusal of the directory is <see cref="AmStoreException"/>; then nothing is written.</summary>
    public void Store()
    {
        var record = store.Read($"managed/{type}/{id}", []) ?? throw new AmStoreException(32);
        var changes = staged.ToList();
        (bool Is, string? Text) bag = default;
        IReadOnlyList<string>? names = null;
        staged.Clear();
        foreach (var (attribute, values) in changes)
        {
            if (attribute.Equals(AmAttributes.CustomBag, StringComparison.OrdinalIgnoreCase))
            {
                bag = (true, AmCustomBag.Write(record, values));
            }
            else if (AmAttributes.Property(attribute) is var (property, kind))
            {
                var value = AmAttributeValues.ToIdm(property, values, kind);
                if (property == "cn")
                {
                    // Identity management has no such property.
                    names = values;
                }
                else
                {
                    Write(record, property, value);
                }
            }
        }

        if (changes.Count == 0)
        {
            return;
        }

        record.Remove("_rev");
        store.Seed(type, record);
        if (names is not null)
        {
            store.Written.KeepCommonName(id, names);
        }

        if (bag.Is)
        {
            store.Written.KeepBag(id, (string)store.Read($"managed/{type}/{id}", [])!["_rev"]!, bag.Text);
        }
    }

    private static void Write(StateMap record, string property, object? value)
    {
        if (value is null)
        {
            record.Remove(property);
        }
        else
        {
            record[property] = value;
        }
    }

    private static IReadOnlyList<string> CommonName(StateMap record) =>
        $"{record.GetValueOrDefault("givenName")} {record.GetValueOrDefault("sn")}".Trim() is { Length: > 0 } name
            ? [name]
            : [];
}
