namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Scans operators and punctuation, each with Rhino's own steps of looking ahead.</summary>
internal static class Punctuators
{
    public static RhinoToken Scan(TokenStream tokens, int c)
    {
        var reader = tokens.Reader;
        return c switch
        {
            ';' => RhinoToken.Semicolon,
            '[' => RhinoToken.LeftBracket,
            ']' => RhinoToken.RightBracket,
            '{' => RhinoToken.LeftBrace,
            '}' => RhinoToken.RightBrace,
            '(' => RhinoToken.LeftParen,
            ')' => RhinoToken.RightParen,
            ',' => RhinoToken.Comma,
            '?' => RhinoToken.Hook,
            '~' => RhinoToken.BitNot,
            '`' => RhinoToken.Template,
            '@' => RhinoToken.At,
            ':' => reader.Match(':') ? RhinoToken.ColonColon : RhinoToken.Colon,
            '.' => reader.Match('.') ? RhinoToken.DotDot
            : reader.Match('(') ? RhinoToken.DotQuery
            : RhinoToken.Dot,
            '|' => reader.Match('|') ? RhinoToken.Or
            : reader.Match('=') ? RhinoToken.AssignBitOr
            : RhinoToken.BitOr,
            '&' => reader.Match('&') ? RhinoToken.And
            : reader.Match('=') ? RhinoToken.AssignBitAnd
            : RhinoToken.BitAnd,
            '^' => reader.Match('=') ? RhinoToken.AssignBitXor : RhinoToken.BitXor,
            '%' => reader.Match('=') ? RhinoToken.AssignRemainder : RhinoToken.Remainder,
            '+' => reader.Match('=') ? RhinoToken.AssignPlus
            : reader.Match('+') ? RhinoToken.Increment
            : RhinoToken.Plus,
            '=' => ScanEqual(reader),
            '!' => !reader.Match('=') ? RhinoToken.Not
            : reader.Match('=') ? RhinoToken.StrictNotEqual
            : RhinoToken.NotEqual,
            '>' => ScanGreater(reader),
            '*' => ScanStar(tokens),
            _ => throw tokens.Refusal(RhinoMessages.IllegalCharacter(c)),
        };
    }

    private static RhinoToken ScanEqual(CharReader reader)
    {
        if (reader.Match('='))
        {
            return reader.Match('=') ? RhinoToken.StrictEqual : RhinoToken.Equal;
        }

        return reader.Match('>') ? RhinoToken.Arrow : RhinoToken.Assign;
    }

    private static RhinoToken ScanGreater(CharReader reader)
    {
        if (!reader.Match('>'))
        {
            return reader.Match('=') ? RhinoToken.GreaterEqual : RhinoToken.Greater;
        }

        if (reader.Match('>'))
        {
            return reader.Match('=') ? RhinoToken.AssignShiftRightUnsigned : RhinoToken.ShiftRightUnsigned;
        }

        return reader.Match('=') ? RhinoToken.AssignShiftRight : RhinoToken.ShiftRight;
    }

    private static RhinoToken ScanStar(TokenStream tokens)
    {
        var reader = tokens.Reader;
        if (tokens.Features.Power && reader.Match('*'))
        {
            return reader.Match('=') ? RhinoToken.AssignPower : RhinoToken.Power;
        }

        return reader.Match('=') ? RhinoToken.AssignTimes : RhinoToken.Times;
    }
}
