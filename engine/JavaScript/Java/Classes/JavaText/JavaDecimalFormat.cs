using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaText;

/// <summary><c>java.text.DecimalFormat</c> with English symbols; halves round to the even neighbour.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/text/DecimalFormat.html">DecimalFormat</seealso>
internal sealed class JavaDecimalFormat : IJavaObject
{
    private readonly string pattern;
    private readonly DecimalPattern parsed;

    private JavaDecimalFormat(string pattern)
    {
        this.pattern = pattern;
        parsed = DecimalPattern.Parse(pattern);
    }

    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.text.DecimalFormat")
            .Extends("java.text.NumberFormat")
            .Constructor("()", _ => new JavaDecimalFormat("#,##0.###"))
            .Constructor("(String)", call => new JavaDecimalFormat(call.NeedText(0)))
            .Method("String toPattern()", call => call.Self<JavaDecimalFormat>().pattern)
            .Declares("void applyPattern(String)\nvoid setRoundingMode(java.math.RoundingMode)")
            .Build();

    public static JavaClass Parent { get; } =
        JavaClass
            .Define("java.text.NumberFormat")
            .Extends("java.text.Format")
            .Abstract()
            .Static("java.text.NumberFormat getInstance()", _ => new JavaDecimalFormat("#,##0.###"))
            .Static("java.text.NumberFormat getNumberInstance()", _ => new JavaDecimalFormat("#,##0.###"))
            .Static("java.text.NumberFormat getPercentInstance()", _ => new JavaDecimalFormat("#,##0%"))
            .Method("String format(double)", call => call.Self<JavaDecimalFormat>().Format(call[0]))
            .Method("Number parse(String)")
            .Method("String format(long)", call => call.Self<JavaDecimalFormat>().Format(call[0]))
            .Build();

    public JavaClass Class => Type;

    public string Format(object? number) =>
        number is not null && JavaValues.IsNumber(number)
            ? parsed.Format(number)
            : throw new JavaException("java.lang.IllegalArgumentException", "Cannot format given Object as a Number");

    /// <summary>A number in the form that a pattern asks for.</summary>
    internal static string Written(string pattern, object number) => DecimalPattern.Parse(pattern).Format(number);

    /// <summary>The parts of a pattern.</summary>
    private sealed record DecimalPattern(
        string Prefix,
        string Suffix,
        int Whole,
        int Least,
        int Most,
        int Group,
        int Scale
    )
    {
        public static DecimalPattern Parse(string pattern)
        {
            var positive = pattern.Split(';')[0];
            var start = positive.IndexOfAny(['#', '0', '.', ',']);
            if (
                start < 0
                || positive.Contains('E', StringComparison.Ordinal)
                || positive.Contains('\'', StringComparison.Ordinal)
                || pattern.Contains(';', StringComparison.Ordinal)
            )
            {
                throw new Diagnostics.NotSimulatedException($"the number pattern {pattern}");
            }

            var end = positive.LastIndexOfAny(['#', '0', '.', ',']) + 1;
            var digits = positive[start..end];
            var dot = digits.IndexOf('.', StringComparison.Ordinal);
            var whole = dot < 0 ? digits : digits[..dot];
            var fraction = dot < 0 ? "" : digits[(dot + 1)..];
            var comma = whole.LastIndexOf(',');
            var suffix = positive[end..];
            return new DecimalPattern(
                positive[..start],
                suffix,
                dot >= 0
                && whole.Contains('#', StringComparison.Ordinal)
                && !digits.Contains('0', StringComparison.Ordinal)
                    ? 1
                    : whole.Count(c => c == '0'),
                fraction.Count(c => c == '0'),
                fraction.Length,
                comma < 0 ? 0 : whole.Length - comma - 1,
                suffix.Contains('%', StringComparison.Ordinal) ? 100
                    : suffix.Contains('‰', StringComparison.Ordinal) ? 1000
                    : 1
            );
        }

        public string Format(object number)
        {
            var value = JavaValues.Floating(number);
            if (!double.IsFinite(value))
            {
                return double.IsNaN(value) ? "NaN" : (value < 0 ? "-" : "") + Prefix + "∞" + Suffix;
            }

            var rounded =
                Math.Abs(value) < 1e15
                    ? Math.Round((decimal)value * Scale, Math.Min(Most, 28), MidpointRounding.ToEven)
                    : throw new Diagnostics.NotSimulatedException("formatting a number beyond 10^15");
            var size = Math.Abs(rounded).ToString("F" + Most, CultureInfo.InvariantCulture);
            var parts = size.Split('.');
            var whole = Grouped(parts[0].TrimStart('0').PadLeft(Whole, '0'));
            var fraction = parts.Length == 1 ? "" : parts[1].TrimEnd('0').PadRight(Least, '0');
            var sign = value < 0 ? "-" : "";
            return
                sign + Prefix + whole + (fraction.Length > 0 ? "." + fraction : "") + Suffix is var text
                && whole.Length == 0
                && fraction.Length == 0
                ? sign + Prefix + "0" + Suffix
                : text;
        }

        private string Grouped(string digits)
        {
            if (Group <= 0)
            {
                return digits;
            }

            for (var i = digits.Length - Group; i > 0; i -= Group)
            {
                digits = digits.Insert(i, ",");
            }

            return digits;
        }
    }
}
