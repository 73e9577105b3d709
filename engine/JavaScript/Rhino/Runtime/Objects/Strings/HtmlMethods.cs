using Jint;
using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Strings;

/// <summary>The methods that wrap a text into an HTML element.</summary>
internal static class HtmlMethods
{
    public static IReadOnlyList<NativeMember> All { get; } =
    [
        Tag("bold", "b"),
        Tag("italics", "i"),
        Tag("fixed", "tt"),
        Tag("strike", "strike"),
        Tag("small", "small"),
        Tag("big", "big"),
        Tag("blink", "blink"),
        Tag("sup", "sup"),
        Tag("sub", "sub"),
        Tag("fontsize", "font", "size"),
        Tag("fontcolor", "font", "color"),
        Tag("link", "a", "href"),
        Tag("anchor", "a", "name"),
    ];

    private static NativeMember Tag(string name, string tag, string? attribute = null) =>
        NativeMember.Of(
            name,
            0,
            (realm, self, arguments) =>
            {
                var text = Receiver.Text(realm, self, name);
                var value = attribute is null
                    ? ""
                    : $" {attribute}=\"{Texts.Printed.Of(arguments.At(0)).Replace("\"", "&quot;", StringComparison.Ordinal)}\"";
                return new JsString($"<{tag}{value}>{text}</{tag}>");
            }
        );
}
