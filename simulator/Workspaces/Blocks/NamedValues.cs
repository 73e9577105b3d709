using JourneySim.Engine.State;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Maps of a file as state.</summary>
internal static class NamedValues
{
    public static StateMap Map(Fields fields, string key) =>
        new(fields.Members(key).Select(m => KeyValuePair.Create(m.Name, SourceJson.State(m.Value))));

    /// <summary>Lists by name, as AM keeps attributes; a single value is a list of one.</summary>
    public static StateMap Lists(Fields fields, string key) =>
        new(
            fields
                .Members(key)
                .Select(m =>
                    KeyValuePair.Create(
                        m.Name,
                        (object?)(SourceJson.State(m.Value) is StateList list ? list : [SourceJson.State(m.Value)])
                    )
                )
        );
}
