namespace JourneySim.Engine.Identities;

/// <summary>A resource path such as <c>managed/alpha_user/1234</c>.</summary>
internal readonly record struct ManagedPath(string Type, string? Id)
{
    public static ManagedPath? Read(string path)
    {
        var parts = path.Trim('/').Split('/');
        return parts is ["managed", var type] ? new(type, null)
            : parts is ["managed", var collection, var id] ? new(collection, Uri.UnescapeDataString(id))
            : null;
    }

    /// <summary>Type and id of an object's path whose id is not encoded, as relationships keep it.</summary>
    public static (string Type, string Id)? Plain(string path) =>
        path.Split('/', 3) is ["managed", var type, var id] ? (type, id) : null;

    /// <summary>The directory's name of the entry, as its error texts show it.</summary>
    public string EntryName
    {
        get
        {
            var (realm, kind) = Type.Split('_', 2) is [var r, var k] ? (r, k) : ("root", Type);
            return $"uid={Id},ou={kind},o={realm},o=root,ou=identities";
        }
    }
}
