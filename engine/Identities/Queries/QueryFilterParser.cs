using System.Globalization;

namespace JourneySim.Engine.Identities.Queries;

/// <summary>Reads <c>_queryFilter</c>. <c>not</c>, <c>ne</c>, <c>in</c> and <c>eq null</c> are no part of the language.</summary>
public static class QueryFilterParser
{
    private static readonly HashSet<string> Operators = new(StringComparer.Ordinal)
    {
        "eq",
        "co",
        "sw",
        "ew",
        "lt",
        "le",
        "gt",
        "ge",
    };

    /// <exception cref="ResourceException">400, with IDM's own text.</exception>
    public static QueryFilter Parse(string text)
    {
        try
        {
            var tokens = new QueryFilterTokens(text);
            var filter = Or(tokens, 0);
            return tokens.AtEnd ? filter : throw new FormatException("more follows");
        }
        catch (FormatException)
        {
            throw new ResourceException(
                400,
                $"The value '{text}' for parameter '_queryFilter' could not be parsed as a valid query filter"
            );
        }
    }

    private static QueryFilter Or(QueryFilterTokens tokens, int depth)
    {
        List<QueryFilter> filters = [And(tokens, depth)];
        while (tokens.Take("or"))
        {
            filters.Add(And(tokens, depth));
        }

        return filters.Count == 1 ? filters[0] : new QueryFilter.Or(filters);
    }

    private static QueryFilter And(QueryFilterTokens tokens, int depth)
    {
        List<QueryFilter> filters = [Unary(tokens, depth)];
        while (tokens.Take("and"))
        {
            filters.Add(Unary(tokens, depth));
        }

        return filters.Count == 1 ? filters[0] : new QueryFilter.And(filters);
    }

    private static QueryFilter Unary(QueryFilterTokens tokens, int depth)
    {
        if (depth > QueryFilterTokens.MaximumDepth)
        {
            throw new FormatException("nested too deep");
        }

        if (tokens.Take("!"))
        {
            return new QueryFilter.Not(Unary(tokens, depth + 1));
        }

        if (tokens.Take("("))
        {
            var inner = Or(tokens, depth + 1);
            return tokens.Take(")") ? inner : throw new FormatException(") expected");
        }

        return Comparison(tokens);
    }

    private static QueryFilter Comparison(QueryFilterTokens tokens)
    {
        var field = tokens.Next();
        if (field.IsQuoted || field.Text == ")")
        {
            throw new FormatException("a field expected");
        }

        if (field.Text is "true" or "false")
        {
            return new QueryFilter.Always(field.Text == "true");
        }

        var name = tokens.Next().Text;
        if (name == "pr")
        {
            return new QueryFilter.Present(new(field.Text));
        }

        return Operators.Contains(name)
            ? new QueryFilter.Compare(new(field.Text), name, Value(tokens.Next()))
            : throw new FormatException("an operator expected");
    }

    private static object Value(QueryFilterTokens.Token token)
    {
        if (token.IsQuoted)
        {
            return token.Text;
        }

        return token.Text switch
        {
            "true" => true,
            "false" => false,
            _ when long.TryParse(token.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) =>
                n,
            _ when double.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var d)
                    && double.IsFinite(d) => d,
            _ => throw new FormatException("a value expected"),
        };
    }
}
