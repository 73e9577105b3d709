using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;
using JourneySim.Engine.JavaScript.Java.Classes.JavaNet;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy;

/// <summary>
/// The requests of the old calls <c>httpClient.get(uri, data)</c> and <c>post(uri, body, data)</c>, where data is
/// <c>{cookies: [{domain, field, value}], headers: [{field, value}]}</c> (am-external 8.0.2 <c>JavaScriptHttpClient</c>): AM casts what it reads, so a
/// list that is missing and a text built with + both fail.
/// </summary>
internal static class DeprecatedHttpCalls
{
    public static ChfRequest Request(string method, string uri, string? body, object? data)
    {
        var request = new ChfRequest { Method = method, Uri = new MutableUri(new JavaUri(uri)) };
        if (body is not null)
        {
            request.Entity.Set(body);
        }

        if (data is IJavaMap given)
        {
            var cookies = Items(given, "cookies").Select(c => $"{Text(c, "field")}={Text(c, "value")}").ToList();
            if (cookies.Count > 0)
            {
                request.Headers.Put("Cookie", string.Join("; ", cookies));
            }

            foreach (var header in Items(given, "headers"))
            {
                request.Headers.Add(Text(header, "field") ?? "null", Text(header, "value"));
            }
        }

        return request;
    }

    private static IEnumerable<IJavaMap> Items(IJavaMap data, string name)
    {
        if (!data.TryGet(name, out var list))
        {
            throw Cast("org.mozilla.javascript.UniqueTag", "org.mozilla.javascript.NativeArray");
        }

        return list is null ? []
            : list is IJavaList
                ? Given
                    .Items(list)!
                    .Select(item =>
                        item as IJavaMap
                        ?? throw Cast(
                            item is null ? "null" : JavaValues.ClassNameOf(item),
                            "org.mozilla.javascript.NativeObject"
                        )
                    )
            : throw Cast(JavaValues.ClassNameOf(list), "org.mozilla.javascript.NativeArray");
    }

    private static string? Text(IJavaMap item, string name) =>
        !item.TryGet(name, out var value)
            ? throw Cast("org.mozilla.javascript.UniqueTag", "java.lang.String")
            : value switch
            {
                null => null,
                string text => text,
                _ => throw Cast(JavaValues.ClassNameOf(value), "java.lang.String"),
            };

    private static JavaException Cast(string from, string to) =>
        new("java.lang.ClassCastException", $"class {from} cannot be cast to class {to}");
}
