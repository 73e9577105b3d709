using JourneySim.Fakes.Shapes;
using JourneySim.Specs.Expectations;
using JourneySim.Specs.Reading;

namespace JourneySim.Schemas;

/// <summary><c>*.test.yaml</c>.</summary>
internal static class TestSchema
{
    public static string Write() =>
        SchemaWriter.Document(
            "Journey tests for JourneySim",
            schema => schema.Map(SpecReader.Keys.Select(TopKey), "journey", "cases")
        );

    private static SchemaKey TopKey(string name) =>
        name switch
        {
            "journey" => new(name, SchemaKey.Text, "The name of the journey."),
            "cases" => new(name, w => w.List(Case)),
            "given" => new(name, Given, "The world of all cases."),
            "allow" => new(name, Allow, "Kinds of effects that may happen without being expected."),
            "steps" => new(name, w => w.Names(Steps), "Steps with a name, for use: in cases."),
            "include" => new(
                name,
                SchemaKey.Texts,
                "Files with a given, allow and steps that several test files share."
            ),
            "tags" => new(name, SchemaKey.Texts),
            _ => new(name, SchemaKey.Anything),
        };

    private static void Case(SchemaWriter writer) => writer.Map(SpecReader.CaseKeys.Select(CaseKey), "name");

    private static SchemaKey CaseKey(string name) =>
        name switch
        {
            "name" or "node" => new(name, SchemaKey.Scalar),
            "skip" => new(name, SchemaKey.Text, "Why it is not run."),
            "only" => new(name, SchemaKey.Flag),
            "given" => new(name, Given),
            "steps" => new(name, Steps),
            "expect" => new(name, Expect),
            "allow" => new(name, Allow),
            "rows" => new(name, SchemaKey.List),
            _ => new(name, SchemaKey.Anything),
        };

    private static void Steps(SchemaWriter writer) =>
        writer.List(s =>
            s.Map(
                StepsReader.Keys.Select(k => new SchemaKey(
                    k,
                    k switch
                    {
                        "resume" => SchemaKey.Flag,
                        "advance" or "use" => SchemaKey.Text,
                        "callbacks" => SchemaKey.List,
                        "locales" => SchemaKey.Texts,
                        "headers" or "parameters" or "cookies" => SchemaKey.Map,
                        _ => SchemaKey.Anything,
                    }
                ))
            )
        );

    private static void Given(SchemaWriter writer) =>
        writer.Map(
            WorldReader.Keys.Select(k => new SchemaKey(
                k,
                k switch
                {
                    "session" => SchemaKey.Anything,
                    "shapes" => w => w.OneOf(ShapeModes.ByName.Keys),
                    "state" => w => w.Map(StateExpectation.Layers.Select(l => new SchemaKey(l, SchemaKey.Map))),
                    "seed" => SchemaKey.Number,
                    "unset" or "esvFiles" or "locales" => SchemaKey.Texts,
                    "headers" or "parameters" or "cookies" or "scripts" => SchemaKey.Map,
                    _ => WorkspaceSchema.ValueOf(k),
                }
            ))
        );

    private static void Expect(SchemaWriter writer) =>
        writer.Either(
            w => w.OneOf([ExpectReader.Snapshot]),
            map =>
                map.Map(
                    ExpectationList
                        .All.Select(e => new SchemaKey(
                            e.Key,
                            e.Key == "end" ? w => w.OneOf(EndExpectations.Names) : SchemaKey.Anything
                        ))
                        .Append(new SchemaKey(ExpectReader.Snapshot, SchemaKey.Flag))
                )
        );

    private static void Allow(SchemaWriter writer) => writer.List(w => w.OneOf(ExpectationList.Waivers));
}
