using System.Text.Json;

namespace JourneySim.Fakes.Shapes;

/// <summary>What a JSON answer looks like.</summary>
/// <param name="Members">The members of the object; empty for an array of anything.</param>
internal sealed record JsonShape(params ShapeMember[] Members)
{
    /// <summary>Members of any other name may be there too, as in managed objects.</summary>
    public bool Open { get; init; }

    /// <summary>The answer is an array and not an object.</summary>
    public bool IsArray { get; init; }

    /// <summary>In which ways a value is not of this shape, in words.</summary>
    public IEnumerable<string> Faults(JsonElement value, ShapeMode mode)
    {
        if (IsArray || value.ValueKind != JsonValueKind.Object)
        {
            if (value.ValueKind != (IsArray ? JsonValueKind.Array : JsonValueKind.Object))
            {
                yield return $"it is {Named(value.ValueKind)}, not {(IsArray ? "an array" : "an object")}";
            }

            yield break;
        }

        foreach (var member in Members)
        {
            if (!value.TryGetProperty(member.Name, out var given))
            {
                if (member.Always && mode == ShapeMode.Strict)
                {
                    yield return $"{member.Name} ({member.Kind}) is not there";
                }
            }
            else if (!member.Takes(given.ValueKind))
            {
                yield return $"{member.Name} is {Named(given.ValueKind)}, not {member.Kind}";
            }
        }

        foreach (var given in value.EnumerateObject())
        {
            if (!Open && mode == ShapeMode.Strict && !Members.Any(m => m.Name == given.Name))
            {
                yield return $"there is no {given.Name}";
            }
        }
    }

    /// <summary>The shape in one line, for hints.</summary>
    public string Told =>
        IsArray
            ? "[ … ]"
            : "{ "
                + string.Join(", ", Members.Select(m => $"{m.Name}{(m.Always ? "" : "?")}: {m.Kind}"))
                + (Open ? ", … }" : " }");

    private static string Named(JsonValueKind kind) =>
        kind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "an array",
            JsonValueKind.String => "a text",
            JsonValueKind.Number => "a number",
            JsonValueKind.True or JsonValueKind.False => "a flag",
            _ => "null",
        };
}

/// <summary>One member of an answer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind"><c>text</c>, <c>number</c>, <c>flag</c>, <c>array</c>, <c>object</c> or <c>anything</c>, and <c>text or null</c>.</param>
/// <param name="Always">Whether the endpoint always sends it.</param>
internal sealed record ShapeMember(string Name, string Kind, bool Always = true)
{
    public bool Takes(JsonValueKind given) =>
        Kind switch
        {
            "text" => given == JsonValueKind.String,
            "text or null" => given is JsonValueKind.String or JsonValueKind.Null,
            "number" => given == JsonValueKind.Number,
            "flag" => given is JsonValueKind.True or JsonValueKind.False,
            "array" => given == JsonValueKind.Array,
            "object" => given == JsonValueKind.Object,
            _ => true,
        };
}
