using System.Globalization;
using System.Numerics;
using System.Text;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>
/// Scans numbers: hexadecimal, old octal (<c>010</c> is 8, <c>08</c> is 8 too), separators in both versions; binary, octal
/// with <c>0o</c> and big integers in version 200.
/// </summary>
internal static class NumberLiterals
{
    public static RhinoToken Scan(TokenStream tokens, int c)
    {
        var reader = tokens.Reader;
        var digits = tokens.Buffer.Clear();
        var radix = 10;
        var prefixed = false;
        tokens.IsOldOctal = false;
        if (c == '0')
        {
            c = reader.Read();
            radix = c switch
            {
                'x' or 'X' => 16,
                'o' or 'O' when tokens.Features.NewNumbers => 8,
                'b' or 'B' when tokens.Features.NewNumbers => 2,
                _ => 10,
            };
            if (radix != 10)
            {
                prefixed = true;
                c = reader.Read();
            }
            else if (JavaCharacters.IsDigit(c))
            {
                radix = 8;
                tokens.IsOldOctal = true;
            }
            else
            {
                digits.Append('0');
            }
        }

        var before = digits.Length;
        c = tokens.IsOldOctal ? ReadOldOctal(tokens, c, ref radix) : ReadDigits(tokens, radix, c);
        if (prefixed && digits.Length == before)
        {
            throw tokens.Refusal(RhinoMessages.NumberFormat);
        }

        var isBigInt = tokens.Features.NewNumbers && c == 'n';
        if (isBigInt)
        {
            reader.Read();
        }
        else if (radix == 10 && c is '.' or 'e' or 'E')
        {
            ReadFraction(tokens, c);
        }

        reader.Unread();
        tokens.Text = digits.ToString();
        return Finish(tokens, tokens.Text, radix, isBigInt);
    }

    private static int ReadOldOctal(TokenStream tokens, int c, ref int radix)
    {
        while (JavaCharacters.IsDigit(c))
        {
            if (c >= '8')
            {
                radix = 10;
                return ReadDigits(tokens, radix, c);
            }

            tokens.Buffer.Append((char)c);
            c = tokens.Reader.Read();
        }

        return c;
    }

    private static void ReadFraction(TokenStream tokens, int c)
    {
        var reader = tokens.Reader;
        if (c == '.')
        {
            tokens.Buffer.Append('.');
            c = ReadDigits(tokens, 10, reader.Read());
        }

        if (c is not ('e' or 'E'))
        {
            return;
        }

        tokens.Buffer.Append((char)c);
        c = reader.Read();
        if (c is '+' or '-')
        {
            tokens.Buffer.Append((char)c);
            c = reader.Read();
        }

        if (!JavaCharacters.IsDigit(c))
        {
            throw tokens.Refusal(RhinoMessages.MissingExponent);
        }

        ReadDigits(tokens, 10, c);
    }

    /// <summary>Reads digits with single separators between them; returns the character after them.</summary>
    private static int ReadDigits(TokenStream tokens, int radix, int c)
    {
        if (!IsDigit(radix, c))
        {
            return c;
        }

        var reader = tokens.Reader;
        tokens.Buffer.Append((char)c);
        c = reader.Read();
        while (c != CharReader.Eof)
        {
            if (c == '_')
            {
                c = reader.Read();
                if (c is '\n' or CharReader.Eof)
                {
                    throw tokens.Refusal(RhinoMessages.NumberFormat);
                }

                if (!IsDigit(radix, c))
                {
                    reader.Unread();
                    return '_';
                }

                tokens.Buffer.Append('_');
            }
            else if (IsDigit(radix, c))
            {
                tokens.Buffer.Append((char)c);
                c = reader.Read();
            }
            else
            {
                break;
            }
        }

        return c;
    }

    private static bool IsDigit(int radix, int c) =>
        radix switch
        {
            10 => c is >= '0' and <= '9',
            16 => char.IsAsciiHexDigit((char)c) && c >= 0,
            8 => c is >= '0' and <= '7',
            _ => c is '0' or '1',
        };

    private static RhinoToken Finish(TokenStream tokens, string text, int radix, bool isBigInt)
    {
        if (text.Contains('_', StringComparison.Ordinal))
        {
            text = text.Replace("_", "", StringComparison.Ordinal);
        }

        if (isBigInt)
        {
            tokens.BigInt = ToInteger(text, radix);
            return RhinoToken.BigInt;
        }

        if (radix == 10)
        {
            // A lone dot without digits can't come here, but 1. and .5 can.
            tokens.Number = double.Parse(
                text,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                CultureInfo.InvariantCulture
            );
        }
        else
        {
            // By way of decimal digits, because that conversion rounds to the nearest.
            tokens.Number = double.Parse(
                ToInteger(text, radix).ToString(CultureInfo.InvariantCulture),
                CultureInfo.InvariantCulture
            );
        }

        return RhinoToken.Number;
    }

    private static BigInteger ToInteger(string text, int radix)
    {
        if (radix == 10)
        {
            return BigInteger.Parse(text, CultureInfo.InvariantCulture);
        }

        if (radix == 16)
        {
            return BigInteger.Parse("0" + text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        var bits = new StringBuilder("0");
        foreach (var digit in text)
        {
            _ =
                radix == 2
                    ? bits.Append(digit)
                    : bits.Append((digit & 4) >> 2).Append((digit & 2) >> 1).Append(digit & 1);
        }

        return BigInteger.Parse(bits.ToString(), NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture);
    }
}
