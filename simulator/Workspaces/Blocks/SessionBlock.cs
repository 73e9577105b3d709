using JourneySim.Engine.Sessions;
using JourneySim.Loading;
using JourneySim.Loading.Journeys;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads <c>sessions:</c>: names with <c>{ user, authLevel, tokenId, properties }</c>.</summary>
internal static class SessionBlock
{
    public static IReadOnlyDictionary<string, Session> Read(IEnumerable<SourceMember> members, Mistakes mistakes)
    {
        var all = new Dictionary<string, Session>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (One(member, mistakes) is { } session)
            {
                all[member.Name] = session;
            }
        }

        return all;
    }

    public static Session? One(SourceMember member, Mistakes mistakes)
    {
        var fields = Fields.Of(
            member.Value,
            $"session \"{member.Name}\"",
            mistakes,
            "user",
            "authLevel",
            "tokenId",
            "properties"
        );
        if (fields is null)
        {
            return null;
        }

        var properties = new Dictionary<string, string>(fields.Pairs("properties"), StringComparer.Ordinal);
        if (fields.Text("user") is { } user)
        {
            properties.TryAdd("UserToken", user);
        }

        properties.TryAdd("AuthLevel", fields.Text("authLevel") ?? "0");
        return new Session(fields.Text("tokenId") ?? StableId.Of("session", member.Name), properties);
    }
}
