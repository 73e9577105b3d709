using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Template literals.</summary>
internal static class Templates
{
    /// <summary>After the opening back quote.</summary>
    public static TemplateLiteral Read(ParseContext p, bool tagged)
    {
        var start = p.TokenStart;
        List<TemplateElement> quasis = [];
        List<Expression> expressions = [];
        while (true)
        {
            var from = p.LastEnd;
            var (cooked, raw, isLast) = TemplateCharacters.Read(p.Tokens, tagged);
            p.Extend();
            quasis.Add(p.Place(new TemplateElement(TemplateValue.From(cooked, raw), isLast), from));
            if (isLast)
            {
                var literal = new TemplateLiteral(NodeList.From(quasis), NodeList.From(expressions));
                return p.Place(literal, start);
            }

            expressions.Add(Expressions.Read(p));
            p.Must(RhinoToken.RightBrace, RhinoMessages.Syntax);
        }
    }
}
