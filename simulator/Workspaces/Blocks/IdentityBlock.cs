using JourneySim.Engine.Identities;
using JourneySim.Engine.Identities.Relations;
using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads <c>identities:</c> (objects by managed type) and <c>managedTypes:</c>.</summary>
internal static class IdentityBlock
{
    private const string Managed = "managed/";

    private static readonly string[] Kinds = ["string", "number", "integer", "boolean", "object", "array"];

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
                .Select(t => Type(ManagedType.Named(t.Name), t.Fields!, mistakes)),
        ];

    /// <summary>What is said goes over what a realm's own type of that name has.</summary>
    private static ManagedType Type(ManagedType usual, Fields fields, Mistakes mistakes) =>
        usual with
        {
            Required = fields.Map.Find("required") is null ? usual.Required : fields.Texts("required"),
            WriteOnly = fields.Map.Find("writeOnly") is null ? usual.WriteOnly : fields.Texts("writeOnly"),
            UuidOnly = fields.Flag("uuidOnly") ?? usual.UuidOnly,
            Properties = Properties(fields, mistakes),
            Relations = Relations(usual, fields, mistakes),
        };

    /// <summary>Names, or types by name: only whether it is an array matters.</summary>
    private static List<ManagedProperty> Properties(Fields type, Mistakes mistakes)
    {
        if (type.Map.Find("properties") is not SourceMap)
        {
            return [.. type.Texts("properties").Select(n => new ManagedProperty(n, IsList: false))];
        }

        var properties = new List<ManagedProperty>();
        foreach (var member in type.Members("properties"))
        {
            var kind = (member.Value as SourceScalar)?.Text ?? "";
            if (!Kinds.Contains(kind, StringComparer.Ordinal))
            {
                mistakes.Error(
                    "YML1011",
                    member.Value.Span,
                    $"Property \"{member.Name}\" is of type {string.Join(", ", Kinds)}; here is {member.Value.Described}.",
                    Mistakes.DidYouMean(kind, Kinds)
                );
            }

            properties.Add(new ManagedProperty(member.Name, kind == "array"));
        }

        return properties;
    }

    private static List<ManagedRelation> Relations(ManagedType usual, Fields type, Mistakes mistakes)
    {
        var relations = usual.Relations.ToList();
        foreach (var member in type.Members("relationships"))
        {
            var fields = Fields.Of(member.Value, $"relationship \"{member.Name}\"", mistakes, "to", "many", "reverse");
            if (fields?.Required("to") is { } target)
            {
                relations.RemoveAll(r => r.Name == member.Name);
                relations.Add(
                    new ManagedRelation(
                        member.Name,
                        fields.Flag("many") ?? false,
                        target.Contains('/') ? target : Managed + target,
                        fields.Text("reverse")
                    )
                );
            }
        }

        return relations;
    }

    private static Fields? FieldsOf(SourceMember member, Mistakes mistakes) =>
        Fields.Of(
            member.Value,
            $"managed type \"{member.Name}\"",
            mistakes,
            "required",
            "writeOnly",
            "uuidOnly",
            "properties",
            "relationships"
        );

    private static string TypeName(string name) =>
        name.StartsWith(Managed, StringComparison.Ordinal) ? name[Managed.Length..] : name;
}
