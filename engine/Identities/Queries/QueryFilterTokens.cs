namespace JourneySim.Engine.Identities.Queries;

/// <summary>Splits a query filter into words, parentheses, <c>!</c> and quoted strings.</summary>
internal sealed class QueryFilterTokens
{
    private readonly List<Token> tokens = [];
    private int next;

    public QueryFilterTokens(string text)
    {
        for (var i = 0; i < text.Length; )
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (c is '(' or ')' or '!')
            {
                tokens.Add(new(c.ToString(), IsQuoted: false));
                i++;
            }
            else if (c is '"' or '\'')
            {
                i = Quoted(text, i);
            }
            else
            {
                var start = i;
                while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('(' or ')'))
                {
                    i++;
                }

                tokens.Add(new(text[start..i], IsQuoted: false));
            }
        }
    }

    public bool AtEnd => next == tokens.Count;

    /// <summary>How deep parentheses may stand in each other before a filter is refused instead of exhausting the stack.</summary>
    public const int MaximumDepth = 200;

    public Token Next() => AtEnd ? throw new FormatException("unexpected end") : tokens[next++];

    /// <summary>Consumes the next token when it is this bare word.</summary>
    public bool Take(string word)
    {
        if (AtEnd || tokens[next].IsQuoted || tokens[next].Text != word)
        {
            return false;
        }

        next++;
        return true;
    }

    private int Quoted(string text, int start)
    {
        var value = new System.Text.StringBuilder();
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                value.Append(text[++i]);
            }
            else if (text[i] == text[start])
            {
                tokens.Add(new(value.ToString(), IsQuoted: true));
                return i + 1;
            }
            else
            {
                value.Append(text[i]);
            }
        }

        throw new FormatException("a quote is not closed");
    }

    internal readonly record struct Token(string Text, bool IsQuoted);
}
