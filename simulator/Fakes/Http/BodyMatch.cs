using System.Text.Json.Nodes;

namespace JourneySim.Fakes.Http;

/// <summary>What the body of a request has to be.</summary>
public abstract record BodyMatch
{
    private BodyMatch() { }

    /// <summary>The whole text; <c>*</c> stands for any text.</summary>
    public sealed record Text(string Pattern) : BodyMatch;

    /// <summary>A part of the text.</summary>
    public sealed record Contains(string Part) : BodyMatch;

    /// <summary>Fields of a form, decoded; more fields may be there. <c>*</c> in values stands for any text.</summary>
    public sealed record Form(IReadOnlyDictionary<string, string> Fields) : BodyMatch;

    /// <summary>
    /// A JSON value. Of objects the named members have to be there, more may be; lists have to be equal in length and order; 1 and 1.0 are equal.
    /// <c>*</c> in texts stands for any text.
    /// </summary>
    public sealed record Json(JsonNode? Value) : BodyMatch;
}
