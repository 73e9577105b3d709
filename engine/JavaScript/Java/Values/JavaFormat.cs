using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary><c>String.format</c> for the everyday conversions <c>s S d x X o c b f e n %</c>.</summary>
internal static partial class JavaFormat
{
    private const int Widest = 100_000;

    public static string Of(string format, JavaArray? arguments)
    {
        var next = 0;
        var last = 0;
        var result = new StringBuilder();
        foreach (Match match in Specifier().Matches(format))
        {
            result.Append(Plain(format[last..match.Index]));
            last = match.Index + match.Length;
            result.Append(One(match, arguments?.Items ?? [null], ref next));
        }

        return result.Append(Plain(format[last..])).ToString();
    }

    private static string Plain(string text) =>
        text.Contains('%', StringComparison.Ordinal)
            ? throw new JavaException("java.util.UnknownFormatConversionException", "Conversion = '%'")
            : text;

    private static string One(Match match, IList<object?> arguments, ref int next)
    {
        var conversion = match.Groups["c"].Value[0];
        var flags = match.Groups["f"].Value;
        if (conversion == 'n')
        {
            return "\n";
        }

        if (conversion == '%')
        {
            return Padded("%", match, flags);
        }

        var index = match.Groups["i"].Success ? Number(match.Groups["i"]) - 1 : next++;
        if (index >= arguments.Count)
        {
            throw new JavaException("java.util.MissingFormatArgumentException", $"Format specifier '{match.Value}'");
        }

        var text = Converted(conversion, arguments[index], match, flags);
        return Padded(char.IsUpper(conversion) ? text.ToUpperInvariant() : text, match, flags);
    }

    private static string Converted(char conversion, object? value, Match match, string flags) =>
        (conversion, value) switch
        {
            ('b' or 'B', _) => Cut(
                value is bool flag ? JavaValues.Text(flag)
                    : value is null ? "false"
                    : "true",
                match
            ),
            ('s' or 'S', _) => Cut(JavaValues.Text(value), match),
            (_, null) => "null",
            ('h' or 'H', _) => JavaHashCode.Of(value).ToString("x", CultureInfo.InvariantCulture),
            ('c' or 'C', char c) => c.ToString(),
            ('c' or 'C', int code) => StringTexts.CodePoint(code),
            ('d', int or long or short or sbyte or BigInteger) => Signed(Whole(value), flags, match),
            ('x' or 'X', int n) => Alternate(n.ToString("x", CultureInfo.InvariantCulture), flags, "0x", match),
            ('x' or 'X', long n) => Alternate(n.ToString("x", CultureInfo.InvariantCulture), flags, "0x", match),
            ('o', int n) => Alternate(Convert.ToString(n, 8), flags, "0", match),
            ('o', long n) => Alternate(Convert.ToString(n, 8), flags, "0", match),
            ('f', double or float) => Fixed(JavaValues.Floating(value), flags, match),
            ('f', IJavaNumber number) => Fixed(number.Double, flags, match),
            ('e' or 'E', double or float) => Scientific(JavaValues.Floating(value), match),
            ('t' or 'T' or 'a' or 'A' or 'g' or 'G', _) => throw new NotSimulatedException(
                $"%{conversion} of String.format"
            ),
            _ => throw new JavaException(
                "java.util.IllegalFormatConversionException",
                $"{conversion} != {JavaValues.ClassNameOf(value)}"
            ),
        };

    private static BigInteger Whole(object value) => value is BigInteger big ? big : JavaValues.Whole(value);

    private static string Signed(BigInteger number, string flags, Match match)
    {
        var digits = BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture);
        if (flags.Contains(',', StringComparison.Ordinal))
        {
            digits = BigInteger.Abs(number).ToString("N0", CultureInfo.InvariantCulture);
        }

        return WithSign(digits, number.Sign < 0, flags, match);
    }

    private static string Fixed(double number, string flags, Match match)
    {
        if (!double.IsFinite(number))
        {
            return JavaValues.Text(number);
        }

        var places = Precision(match, 6);
        var rounded =
            decimal.TryParse(
                Math.Abs(number).ToString("R", CultureInfo.InvariantCulture),
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var exact
            )
            && places <= 28
                ? Math.Round(exact, places, MidpointRounding.AwayFromZero)
                    .ToString(
                        (flags.Contains(',', StringComparison.Ordinal) ? "N" : "F")
                            + places.ToString(CultureInfo.InvariantCulture),
                        CultureInfo.InvariantCulture
                    )
                : Math.Abs(number)
                    .ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return WithSign(rounded, number < 0 || (number == 0 && double.IsNegative(number)), flags, match);
    }

    private static string Scientific(double number, Match match)
    {
        var text = number.ToString(
            "e" + Precision(match, 6).ToString(CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        );
        var at = text.IndexOf('e', StringComparison.Ordinal) + 2;
        return text[..at] + text[at..].TrimStart('0').PadLeft(2, '0');
    }

    private static string WithSign(string digits, bool negative, string flags, Match match)
    {
        var sign =
            negative ? "-"
            : flags.Contains('+', StringComparison.Ordinal) ? "+"
            : flags.Contains(' ', StringComparison.Ordinal) ? " "
            : "";
        var open = negative && flags.Contains('(', StringComparison.Ordinal);
        sign = open ? "(" : sign;
        var close = open ? ")" : "";
        var zeros = flags.Contains('0', StringComparison.Ordinal) ? Width(match) - sign.Length - close.Length : 0;
        return sign + digits.PadLeft(Math.Max(zeros, 0), '0') + close;
    }

    private static string Alternate(string digits, string flags, string prefix, Match match)
    {
        var text = flags.Contains('#', StringComparison.Ordinal) ? prefix : "";
        var zeros = flags.Contains('0', StringComparison.Ordinal) ? Width(match) - text.Length : 0;
        return text + digits.PadLeft(Math.Max(zeros, 0), '0');
    }

    private static string Cut(string text, Match match) =>
        match.Groups["p"].Success && Precision(match, 0) < text.Length ? text[..Precision(match, 0)] : text;

    private static string Padded(string text, Match match, string flags) =>
        flags.Contains('-', StringComparison.Ordinal) ? text.PadRight(Width(match)) : text.PadLeft(Width(match));

    private static int Width(Match match) => match.Groups["w"].Success ? Number(match.Groups["w"]) : 0;

    private static int Precision(Match match, int usual) =>
        match.Groups["p"].Success ? Number(match.Groups["p"]) : usual;

    private static int Number(Group digits) =>
        int.TryParse(digits.ValueSpan, CultureInfo.InvariantCulture, out var number) && number <= Widest
            ? number
            : throw new JavaException("java.util.IllegalFormatWidthException", digits.Value);

    [GeneratedRegex(
        @"%(?:(?<i>\d+)\$)?(?<f>[-#+ 0,(]*)(?<w>\d+)?(?:\.(?<p>\d+))?(?<c>[a-zA-Z%])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Specifier();
}
