namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>
/// What Rhino's own regular expression compiler refuses: look-behind and named groups (a quantifier after nothing), unknown or
/// doubled flags, unbalanced parentheses and classes, ranges and quantifiers out of order. Literals are compiled after the
/// whole script was read and have no place then; <c>new RegExp</c> fails the same way when run.
/// </summary>
internal sealed class RegExpSyntax
{
    private const int Limit = 0xFFFF;
    private const int DeepestNesting = 200;

    private readonly string _pattern;
    private int _at;
    private int _open;

    private RegExpSyntax(string pattern) => _pattern = pattern;

    /// <summary>What is wrong with an expression; null when Rhino compiles it.</summary>
    public static RegExpFault? FaultOf(string pattern, string flags)
    {
        for (var i = 0; i < flags.Length; i++)
        {
            if (flags[i] is not ('g' or 'i' or 'm') || flags.IndexOf(flags[i], StringComparison.Ordinal) < i)
            {
                return new(RhinoMessages.InvalidRegExpFlag);
            }
        }

        try
        {
            new RegExpSyntax(pattern).ReadDisjunction(0);
            return null;
        }
        catch (RegExpFaultException fault)
        {
            return fault.Fault;
        }
    }

    private void ReadDisjunction(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new RegExpFaultException(RhinoMessages.TooDeep);
        }

        while (true)
        {
            if (_at == _pattern.Length || (_open != 0 && _pattern[_at] == ')'))
            {
                return;
            }

            if (_pattern[_at] == '|')
            {
                _at++;
                continue;
            }

            ReadTerm(depth);
        }
    }

    private void ReadTerm(int depth)
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case '^' or '$':
                return;
            case '\\':
                if (ReadEscape())
                {
                    return;
                }

                break;
            case '(':
                ReadGroup(depth);
                break;
            case ')':
                throw new RegExpFaultException("unmatched ) in regular expression.");
            case '[':
                ReadClass();
                break;
            case '*' or '+' or '?':
                throw new RegExpFaultException($"Invalid quantifier {c}");
        }

        ReadQuantifier();
    }

    /// <summary>True for an assertion, which takes no quantifier.</summary>
    private bool ReadEscape()
    {
        if (_at == _pattern.Length)
        {
            throw new RegExpFaultException("Trailing \\ in regular expression.");
        }

        var c = _pattern[_at++];
        if (c is 'b' or 'B')
        {
            return true;
        }

        if (c is >= '1' and <= '9')
        {
            // A reference to a group, or octal when there are too few groups; either way the digits are no syntax error.
            ReadDecimal("Overly large back reference");
        }

        return false;
    }

    private void ReadGroup(int depth)
    {
        if (_at + 1 < _pattern.Length && _pattern[_at] == '?' && _pattern[_at + 1] is '=' or '!' or ':')
        {
            _at += 2;
        }

        _open++;
        ReadDisjunction(depth + 1);
        if (_at == _pattern.Length || _pattern[_at] != ')')
        {
            throw new RegExpFaultException("Unterminated parenthetical ");
        }

        _at++;
        _open--;
    }

    private void ReadClass()
    {
        var start = _at;
        while (_at < _pattern.Length && _pattern[_at] != ']')
        {
            _at += _pattern[_at] == '\\' ? 2 : 1;
        }

        if (_at >= _pattern.Length)
        {
            throw new RegExpFaultException("Unterminated character class ");
        }

        RegExpClass.CheckRanges(_pattern, start, _at);
        _at++;
    }

    private void ReadQuantifier()
    {
        if (_at == _pattern.Length)
        {
            return;
        }

        switch (_pattern[_at])
        {
            case '+' or '*' or '?':
                _at++;
                break;
            case '{' when ReadCounts():
                break;
            default:
                return;
        }

        if (_at < _pattern.Length && _pattern[_at] == '?')
        {
            _at++;
        }
    }

    /// <summary>Reads <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>; anything else is left to be read as plain characters.</summary>
    private bool ReadCounts()
    {
        var brace = _at++;
        if (IsDigitHere())
        {
            var least = ReadFirstDecimal("Overly large minimum");
            if (_at < _pattern.Length)
            {
                var c = _pattern[_at];
                if (c == ',' && ++_at < _pattern.Length)
                {
                    c = _pattern[_at];
                    if (JavaCharacters.IsDigit(c) && _at + 1 < _pattern.Length)
                    {
                        var most = ReadFirstDecimal("Overly large maximum");
                        c = CharacterAt(_at);
                        if (least > most)
                        {
                            throw new RegExpFaultException($"Maximum {c} less than minimum");
                        }
                    }
                }

                if (c == '}')
                {
                    _at++;
                    return true;
                }
            }
        }

        _at = brace;
        return false;
    }

    private bool IsDigitHere() => _at < _pattern.Length && JavaCharacters.IsDigit(_pattern[_at]);

    private int ReadFirstDecimal(string fault)
    {
        _at++;
        return ReadDecimal(fault);
    }

    /// <summary>The digits at and after the one just read.</summary>
    private int ReadDecimal(string fault)
    {
        var start = _at;
        var value = _pattern[_at - 1] - '0';
        var overflow = false;
        for (; IsDigitHere(); _at++)
        {
            var next = (value * 10) + (_pattern[_at] - '0');
            overflow |= next >= Limit;
            value = overflow ? Limit : next;
        }

        return overflow ? throw new RegExpFaultException($"{fault} {_pattern[start.._at]}") : value;
    }

    /// <summary>Rhino runs over the end here, and Java's own message comes out.</summary>
    private char CharacterAt(int index) =>
        index < _pattern.Length
            ? _pattern[index]
            : throw new RegExpFaultException(
                new RegExpFault(
                    FormattableString.Invariant($"Index {index} out of bounds for length {_pattern.Length}"),
                    Name: null
                )
            );
}
