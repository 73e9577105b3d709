using System.Text;
using JourneySim.Fakes.Http;
using JourneySim.Fakes.Shapes;
using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads <c>http:</c>: a list of stubs, <c>{ method, url, headers, body, respond }</c>.</summary>
internal static class HttpBlock
{
    private static readonly string[] BodyKinds = ["text", "contains", "form", "json"];

    /// <param name="items">The stubs.</param>
    /// <param name="mistakes">Receives what is wrong.</param>
    /// <param name="files">Reads the file that an answer names (<c>file:</c>), or adds a mistake.</param>
    public static IReadOnlyList<HttpStub> Read(
        IEnumerable<SourceValue> items,
        Mistakes mistakes,
        Func<SourceScalar, string?>? files = null
    ) => [.. items.Select(i => Stub(i, mistakes, files)).OfType<HttpStub>()];

    private static HttpStub? Stub(SourceValue value, Mistakes mistakes, Func<SourceScalar, string?>? files)
    {
        var fields = Fields.Of(
            value,
            "an HTTP stub",
            mistakes,
            "name",
            "method",
            "url",
            "headers",
            "body",
            "respond",
            "times",
            "shape",
            "client"
        );
        if (fields?.Required("url") is not { } url)
        {
            return null;
        }

        var answers = Answers(fields, mistakes, files);
        return new HttpStub
        {
            Name = fields.Text("name"),
            Method = fields.Text("method"),
            Url = url,
            Headers = fields.Pairs("headers"),
            Client = fields.Text("client"),
            Body = Body(fields, mistakes),
            Answers = answers,
            Times = (int?)fields.Whole("times", least: 1),
            Shape = Shape(fields, mistakes),
            Span = value.Span,
        };
    }

    /// <summary>How closely answers have to look like those of the real endpoint: <c>strict</c>, <c>present</c> or <c>none</c>.</summary>
    public static ShapeMode? Shape(Fields fields, Mistakes mistakes, string key = "shape")
    {
        if (fields.Text(key) is not { } name)
        {
            return null;
        }

        if (ShapeModes.ByName.TryGetValue(name, out var mode))
        {
            return mode;
        }

        mistakes.Error(
            "TST1011",
            fields.SpanOf(key),
            $"Answers are checked by strict, present or none, not by \"{name}\".",
            Mistakes.DidYouMean(name, [.. ShapeModes.ByName.Keys])
        );
        return null;
    }

    private static BodyMatch? Body(Fields stub, Mistakes mistakes)
    {
        switch (stub.Map.Find("body"))
        {
            case null:
                return null;
            case SourceScalar text:
                return new BodyMatch.Text(text.Text);
            case { } value when Fields.Of(value, "the body of a stub", mistakes, BodyKinds) is { } body:
                if (body.Map.Members.Count != 1)
                {
                    mistakes.Error(
                        "YML1011",
                        value.Span,
                        "The body of a stub is one of text, contains, form and json."
                    );
                }

                return body.Text("text") is { } whole ? new BodyMatch.Text(whole)
                    : body.Text("contains") is { } part ? new BodyMatch.Contains(part)
                    : body.Map.Find("form") is not null ? new BodyMatch.Form(body.Pairs("form"))
                    : body.Map.Member("json") is { } json ? new BodyMatch.Json(Node(json.Value))
                    : null;
            default:
                return null;
        }
    }

    private static List<StubAnswer> Answers(Fields stub, Mistakes mistakes, Func<SourceScalar, string?>? files)
    {
        var answers = stub.Map.Find("respond") switch
        {
            null => [],
            SourceList list => list.Items.Select(i => Answer(i, mistakes, files)).OfType<StubAnswer>().ToList(),
            { } one => Answer(one, mistakes, files) is { } answer ? [answer] : [],
        };
        if (stub.Map.Find("respond") is null or SourceList { Items.Count: 0 })
        {
            mistakes.Error(
                "YML1012",
                stub.Map.Span,
                "An HTTP stub needs \"respond\".",
                "Write respond: { status: 200, json: {} }."
            );
        }

        return answers;
    }

    /// <summary>One answer: a response, or <c>{ fail: timeout }</c>.</summary>
    public static StubAnswer? Answer(SourceValue value, Mistakes mistakes, Func<SourceScalar, string?>? files = null)
    {
        var fields = Fields.Of(
            value,
            "an answer of a stub",
            mistakes,
            "status",
            "reason",
            "headers",
            "text",
            "json",
            "file",
            "fail",
            "delay"
        );
        if (fields is null)
        {
            return null;
        }

        var delay = fields.Duration("delay") ?? TimeSpan.Zero;
        if (fields.Text("fail") is { } fault)
        {
            if (StubFault.ByName.TryGetValue(fault, out var known))
            {
                return new StubAnswer.Fail(known) { Delay = delay, Span = value.Span };
            }

            mistakes.Error(
                "WSP1004",
                fields.SpanOf("fail"),
                $"A stub can't fail by \"{fault}\".",
                Mistakes.DidYouMean(fault, [.. StubFault.ByName.Keys])
            );
            return null;
        }

        return new StubAnswer.Respond(Response(fields, files)) { Delay = delay, Span = value.Span };
    }

    private static FakeResponse Response(Fields fields, Func<SourceScalar, string?>? files)
    {
        var headers = fields.Pairs("headers").ToList();
        var json = fields.Map.Member("json");
        var file = fields.Map.Find("file") as SourceScalar;
        var isJson = json is not null || file?.Text.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true;
        if (isJson && !headers.Any(h => h.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)))
        {
            headers.Insert(0, KeyValuePair.Create("Content-Type", "application/json"));
        }

        var body =
            json is not null ? SourceJson.Element(json.Value).GetRawText()
            : file is not null ? files?.Invoke(file) ?? ""
            : fields.Text("text") ?? "";
        return new FakeResponse(
            (int)(fields.Whole("status", least: 100) ?? 200),
            headers,
            Encoding.UTF8.GetBytes(body),
            fields.Text("reason")
        );
    }

    private static System.Text.Json.Nodes.JsonNode? Node(SourceValue value) =>
        System.Text.Json.Nodes.JsonNode.Parse(SourceJson.Element(value).GetRawText());
}
