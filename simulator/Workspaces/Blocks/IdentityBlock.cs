using JourneySim.Engine.Identities;
using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads <c>identities:</c> (objects by managed type) and <c>managedTypes:</c>.</summary>
internal static class IdentityBlock
{
    private const string Managed = "managed/";

    public static IReadOnlyList<ManagedSeed> Read(IEnumerable<SourceMember> members, Mistakes mistakes)
    {
        var seeds = new List<ManagedSeed>();
        foreach (var member in members)
        {
            if (member.Value is not SourceList objects)
            {
                mistakes.Error(
                    "YML1011",
                    member.Value.Span,
                    $"\"{member.Name}\" is a list of objects; here is {member.Value.Described}."
                );
                continue;
            }

            foreach (var item in objects.Items)
            {
                if (item is SourceMap record)
                {
                    seeds.Add(new ManagedSeed(TypeName(member.Name), SourceJson.StateMap(record), record.Span));
                }
                else
                {
                    mistakes.Error("YML1011", item.Span, $"A managed object is a map; here is {item.Described}.");
                }
            }
        }

        return seeds;
    }

    public static IReadOnlyList<ManagedType> Types(IEnumerable<SourceMember> members, Mistakes mistakes) =>
        [
            .. members
                .Select(m => (Name: TypeName(m.Name), Fields: FieldsOf(m, mistakes)))
                .Where(t => t.Fields is not null)
                .Select(t => new ManagedType(
                    t.Name,
                    t.Fields!.Texts("required"),
                    t.Fields.Texts("writeOnly"),
                    t.Fields.Flag("uuidOnly") ?? false
                )),
        ];

    private static Fields? FieldsOf(SourceMember member, Mistakes mistakes) =>
        Fields.Of(member.Value, $"managed type \"{member.Name}\"", mistakes, "required", "writeOnly", "uuidOnly");

    private static string TypeName(string name) =>
        name.StartsWith(Managed, StringComparison.Ordinal) ? name[Managed.Length..] : name;
}
