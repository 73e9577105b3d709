using JourneySim.Engine.JavaScript.Java.Classes.JavaNet;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary><c>org.forgerock.http.protocol.Form</c>: names with lists of values, in order.</summary>
/// <remarks>Source: open-source Commons HTTP Framework, run.</remarks>
internal sealed class ChfForm : IJavaMap
{
    private const string Name = "org.forgerock.http.protocol.Form";
    private const string Urlencoded = "application/x-www-form-urlencoded";

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Name)
            .Extends("org.forgerock.http.util.MultiValueMap")
            .Constructor("()", _ => Empty())
            .Method($"{Name} fromFormString(String)", Reading(call => call.NeedText(0), FromForm))
            .Method($"{Name} fromString(String)", Reading(call => call.NeedText(0), FromForm))
            .Method($"{Name} fromQueryString(String)", Reading(call => call.NeedText(0), FromQuery))
            .Method("String toFormString()", call => FormText(Map(call)))
            .Method("String toQueryString()", call => QueryText(Map(call)))
            .Method("String toString()", call => FormText(Map(call)))
            .Method(
                $"{Name} fromRequestQuery(org.forgerock.http.protocol.Request)",
                Reading(call => call.Need<ChfRequest>(0).Uri?.Uri.Pieces.Query, FromQuery)
            )
            .Method(
                $"{Name} fromRequestEntity(org.forgerock.http.protocol.Request)",
                Reading(call => BodyOf(call.Get<ChfRequest>(0)), FromForm)
            )
            .Method(
                "void toRequestQuery(org.forgerock.http.protocol.Request)",
                call => call.Need<ChfRequest>(0).Uri?.SetQuery(QueryText(Map(call)))
            )
            .Method("void appendRequestQuery(org.forgerock.http.protocol.Request)", AppendQuery)
            .Method("void toRequestEntity(org.forgerock.http.protocol.Request)", ToEntity)
            .Build();

    /// <summary><c>org.forgerock.http.util.MultiValueMap</c>: what a form adds to a map.</summary>
    public static JavaClass MultiValueMap { get; } =
        JavaClass
            .Define("org.forgerock.http.util.MultiValueMap")
            .Implements("Map")
            .Method("void add(Object, Object)", call => Add(Map(call), call[0], call[1]))
            .Method("void addAll(Object, java.util.Collection)", AddAll)
            .Method("Object getFirst(Object)", call => Values(Map(call), call[0])?.Items.FirstOrDefault())
            .Method("void putSingle(Object, Object)", PutSingle)
            .Build();

    private readonly JavaLinkedMap fields = new();

    public JavaClass Class => Type;

    public int Count => fields.Count;

    public IEnumerable<KeyValuePair<object?, object?>> Entries => fields.Entries;

    public string JavaText => FormText(this);

    /// <summary><c>Request.getForm()</c>: the query's parameters, then those of a form body.</summary>
    public static IJavaMap Of(ChfRequest request)
    {
        var form = Empty();
        FromQuery(form, request.Uri?.Uri.Pieces.Query ?? "");
        FromForm(form, BodyOf(request) ?? "");
        return form;
    }

    public bool TryGet(object? key, out object? value) => fields.TryGet(key, out value);

    public object? Put(object? key, object? value) => fields.Put(key, value);

    public object? Remove(object? key) => fields.Remove(key);

    public void Clear() => fields.Clear();

    private static ChfForm Empty() => new();

    private static IJavaMap Map(JavaCall call) => call.Self<IJavaMap>();

    private static IJavaList? Values(IJavaMap map, object? key) =>
        map.TryGet(key, out var values) ? values as IJavaList : null;

    private static object? Add(IJavaMap map, object? key, object? value)
    {
        if (Values(map, key) is { } values)
        {
            values.Add(value);
        }
        else
        {
            map.Put(key, new JavaList([value]));
        }

        return null;
    }

    private static object? AddAll(JavaCall call)
    {
        foreach (var value in call.Need<IJavaCollection>(1).Items)
        {
            Add(Map(call), call[0], value);
        }

        return null;
    }

    private static object? PutSingle(JavaCall call)
    {
        Map(call).Put(call[0], new JavaList([call[1]]));
        return null;
    }

    private static JavaBody Reading(Func<JavaCall, string?> text, Action<IJavaMap, string> read) =>
        call =>
        {
            read(Map(call), text(call) ?? "");
            return call.This;
        };

    private static void FromForm(IJavaMap form, string text)
    {
        foreach (var pair in text.Split('&').Select(p => p.Split('=', 2)).Where(p => p.Length == 2))
        {
            Add(form, PercentText.FormDecode(pair[0]), PercentText.FormDecode(pair[1]));
        }
    }

    private static void FromQuery(IJavaMap form, string text)
    {
        foreach (var pair in text.Split('&').Select(p => p.Split('=', 2)).Where(p => p[0].Length > 0))
        {
            Add(form, PercentText.FormDecode(pair[0]), pair.Length == 1 ? null : PercentText.FormDecode(pair[1]));
        }
    }

    private static string? BodyOf(ChfRequest? request) =>
        Urlencoded.Equals(request?.Headers.Find("Content-Type")?.First, StringComparison.OrdinalIgnoreCase)
            ? request!.Entity.Text()
            : null;

    private static string FormText(IJavaMap form) =>
        string.Join(
            '&',
            Pairs(form)
                .Where(pair => pair.Value is not null)
                .Select(pair => PercentText.FormEncode(pair.Name) + "=" + PercentText.FormEncode(pair.Value!))
        );

    private static string QueryText(IJavaMap form) =>
        string.Join(
            '&',
            Pairs(form)
                .Select(pair =>
                    PercentText.QueryEncode(pair.Name)
                    + (pair.Value is null ? "" : "=" + PercentText.QueryEncode(pair.Value))
                )
        );

    private static IEnumerable<(string Name, string? Value)> Pairs(IJavaMap form) =>
        from entry in form.Entries
        let name = JavaValues.Text(entry.Key)
        where name.Length > 0
        from value in (entry.Value as IJavaCollection)?.Items ?? []
        select (name, value is null or string ? (string?)value : throw NoText(value));

    private static JavaException NoText(object value)
    {
        var name = JavaValues.ClassNameOf(value);
        return new JavaException(
            "java.lang.ClassCastException",
            $"class {name} cannot be cast to class java.lang.String ({name} and java.lang.String are in module java.base of loader 'bootstrap')"
        );
    }

    private static object? AppendQuery(JavaCall call)
    {
        var request = call.Need<ChfRequest>(0);
        string?[] queries = [request.Uri?.Uri.Pieces.Query, QueryText(Map(call))];
        var query = string.Join('&', queries.Where(q => !string.IsNullOrEmpty(q)));
        request.Uri?.SetQuery(query.Length == 0 ? null : query);
        return null;
    }

    private static object? ToEntity(JavaCall call)
    {
        var request = call.Need<ChfRequest>(0);
        request.Method = "POST";
        request.Headers.Put("Content-Type", Urlencoded);
        request.Entity.Set(FormText(Map(call)));
        return null;
    }
}
