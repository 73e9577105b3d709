namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Passes over the text of XML literals, from one expression in braces to the next.</summary>
internal sealed class XmlScanner(TokenStream tokens)
{
    private readonly CharReader _reader = tokens.Reader;
    private int _openTags;
    private bool _inTag;

    /// <summary>Reads from the first <c>&lt;</c> on, which the scanner took for an operator.</summary>
    public bool Start()
    {
        if (_reader.LineEnd >= 0)
        {
            throw tokens.Refusal(RhinoMessages.Syntax);
        }

        _reader.Rewind(tokens.Start.Offset);
        return Next();
    }

    /// <summary>True when an expression in braces follows, false when the literal has ended.</summary>
    public bool Next()
    {
        for (var c = _reader.Read(); c != CharReader.Eof; c = _reader.Read())
        {
            if (c == '{')
            {
                _reader.Unread();
                return true;
            }

            if (!_inTag)
            {
                if (c == '<')
                {
                    OpenTag();
                }

                continue;
            }

            ReadInTag(c);
            if (!_inTag && _openTags == 0)
            {
                tokens.MarkEnd();
                return false;
            }
        }

        throw BadForm();
    }

    private void ReadInTag(int c)
    {
        switch (c)
        {
            case '>':
                _inTag = false;
                break;
            case '/' when _reader.Peek() == '>':
                _reader.Read();
                _inTag = false;
                _openTags--;
                break;
            case '\'' or '"':
                SkipPast((char)c);
                break;
        }
    }

    private void OpenTag()
    {
        switch (_reader.Peek())
        {
            case '!':
                _reader.Read();
                SkipDeclaration();
                break;
            case '?':
                _reader.Read();
                SkipPast('?', '>');
                break;
            case '/':
                _reader.Read();
                if (_openTags == 0)
                {
                    throw BadForm();
                }

                _inTag = true;
                _openTags--;
                break;
            default:
                _inTag = true;
                _openTags++;
                break;
        }
    }

    private void SkipDeclaration()
    {
        switch (_reader.Peek())
        {
            case '-':
                _reader.Read();
                if (_reader.Read() != '-')
                {
                    throw BadForm();
                }

                SkipPast('-', '-', '>');
                break;
            case '[':
                _reader.Read();
                foreach (var expected in "CDATA[")
                {
                    if (_reader.Read() != expected)
                    {
                        throw BadForm();
                    }
                }

                SkipPast(']', ']', '>');
                break;
            default:
                SkipNestedTags();
                break;
        }
    }

    private void SkipNestedTags()
    {
        var open = 1;
        while (open > 0)
        {
            switch (_reader.Read())
            {
                case CharReader.Eof:
                    throw BadForm();
                case '<':
                    open++;
                    break;
                case '>':
                    open--;
                    break;
            }
        }
    }

    private void SkipPast(params ReadOnlySpan<char> end)
    {
        var matched = 0;
        while (matched < end.Length)
        {
            var c = _reader.Read();
            if (c == CharReader.Eof)
            {
                throw BadForm();
            }

            if (c == end[matched])
            {
                matched++;
            }
            else if (c != end[0] || matched != 2)
            {
                // A third dash or bracket in a row still leaves two behind it.
                matched = c == end[0] ? 1 : 0;
            }
        }
    }

    private RhinoSyntaxException BadForm() => tokens.Refusal(RhinoMessages.XmlBadForm);
}
