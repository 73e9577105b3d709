using System.Globalization;
using System.Text;
using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaText;

/// <summary><c>java.text.MessageFormat</c>: <c>{0}</c> and <c>{0,number,…}</c> are filled, single apostrophes quote and vanish, two make one.</summary>
/// <param name="pattern">The pattern.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/text/MessageFormat.html">MessageFormat</seealso>
internal sealed class JavaMessageText(string pattern) : IJavaObject
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.text.MessageFormat")
            .Extends("java.text.Format")
            .Constructor("(String)", call => new JavaMessageText(call.NeedText(0)))
            .Static(
                "String format(String, Object...)",
                call => new JavaMessageText(call.NeedText(0)).Format(call.Run, call[1])
            )
            .Method("String toPattern()", call => call.Self<JavaMessageText>().Pattern)
            .Build();

    public JavaClass Class => Type;

    private string Pattern { get; } = pattern;

    public string Format(JavaRun run, object? arguments)
    {
        var values = arguments is JavaArray array ? array.Items : [];
        var text = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < Pattern.Length; i++)
        {
            var c = Pattern[i];
            if (c == '\'')
            {
                if (i + 1 < Pattern.Length && Pattern[i + 1] == '\'')
                {
                    text.Append('\'');
                    i++;
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (c == '{' && !quoted)
            {
                var end = Pattern.IndexOf('}', i);
                if (end < 0)
                {
                    throw Illegal("Unmatched braces in the pattern.");
                }

                text.Append(Argument(run, Pattern[(i + 1)..end], values));
                i = end;
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    private static string Argument(JavaRun run, string element, IList<object?> values)
    {
        var parts = element.Split(',', 3).Select(part => part.Trim()).ToArray();
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            throw Illegal("can't parse argument number: " + parts[0]);
        }

        if (index >= values.Count)
        {
            return "{" + parts[0] + "}";
        }

        var value = values[index];
        return (parts.Length > 1 ? parts[1] : "", value) switch
        {
            (_, null) => "null",
            ("number", _) when JavaValues.IsNumber(value) => JavaDecimalFormat.Written(NumberPattern(parts), value),
            ("", _) when JavaValues.IsNumber(value) => JavaDecimalFormat.Written("#,##0.###", value),
            ("", JavaDate date) => DatePatternWriter.Write(
                DatePattern.Parse("M/d/yy, h:mm a", "Mdyhma", c => Illegal($"Illegal pattern character '{c}'")),
                date.Time,
                run.Zone
            ),
            ("", _) => JavaValues.Text(value),
            _ => throw new Diagnostics.NotSimulatedException($"java.text.MessageFormat with {{{element}}}"),
        };
    }

    private static string NumberPattern(string[] parts) =>
        parts.Length < 3 ? "#,##0.###"
        : parts[2] == "integer" ? "#,##0"
        : parts[2] == "percent" ? "#,##0%"
        : parts[2] == "currency" ? throw new Diagnostics.NotSimulatedException("java.text.MessageFormat with currency")
        : parts[2];

    private static JavaException Illegal(string message) => new("java.lang.IllegalArgumentException", message);
}
