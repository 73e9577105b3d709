using System.Text;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;

/// <summary>
/// <c>JsonValue.toString()</c>: like JSON with blanks, <c>{ "a": 1.0 }</c>; texts in quotes, anything that is no JSON as it prints itself.
/// </summary>
internal static class JsonValueText
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        JavaNesting.Guard(() => Write(text, value));
        return text.ToString();
    }

    private static StringBuilder Write(StringBuilder text, object? value) =>
        value switch
        {
            string written => text.Append('"').Append(Escaped(written)).Append('"'),
            IJavaMap map => Enclosed(
                text,
                "{ ",
                map.Entries,
                " }",
                entry =>
                {
                    text.Append('"').Append(Escaped(JavaValues.Text(entry.Key))).Append("\": ");
                    Inner(text, entry.Value);
                }
            ),
            IJavaCollection list => Enclosed(text, "[ ", list.Items, " ]", item => Inner(text, item)),
            _ => text.Append(JavaValues.Text(value)),
        };

    private static void Inner(StringBuilder text, object? value) => JavaNesting.Guard(() => Write(text, value));

    private static StringBuilder Enclosed<T>(
        StringBuilder text,
        string open,
        IEnumerable<T> items,
        string close,
        Action<T> write
    )
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            text.Append(first ? "" : ", ");
            first = false;
            write(item);
        }

        return text.Append(close);
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
