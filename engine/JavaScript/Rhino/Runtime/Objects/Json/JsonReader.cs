using System.Globalization;
using Jint.Native;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Json;

/// <summary>Reads a JSON text as Rhino does, with Rhino's words about what is wrong in it.</summary>
internal sealed class JsonReader(RhinoRealm realm, string text)
{
    private readonly JsonStringReader _strings = new(text);
    private int _at;
    private int _values;

    public JsValue Read()
    {
        var value = Value();
        Skip();
        return _at < text.Length
            ? throw new JsonSyntaxException(
                $"Expected end of stream at char {_at.ToString(CultureInfo.InvariantCulture)}"
            )
            : value;
    }

    private JsValue Value()
    {
        RhinoFailures.NeedStack(realm);
        Steps.Count(realm, _values++);
        Skip();
        if (_at >= text.Length)
        {
            throw new JsonSyntaxException("Empty JSON string");
        }

        var first = text[_at++];
        return first switch
        {
            '{' => Members(),
            '[' => Elements(),
            't' => Word("true", JsBoolean.True),
            'f' => Word("false", JsBoolean.False),
            'n' => Word("null", JsValue.Null),
            '"' => new JsString(_strings.Read(ref _at)),
            '-' or (>= '0' and <= '9') => JsonNumbers.Read(text, ref _at),
            _ => throw new JsonSyntaxException($"Unexpected token: {first}"),
        };
    }

    private JsValue Members()
    {
        var pairs = new List<JsValue>();
        var indexed = false;
        Skip();
        if (Take('}'))
        {
            return new JsObject(realm.Engine);
        }

        for (var wantsComma = false; _at < text.Length; Skip())
        {
            switch (text[_at++])
            {
                case '}' when wantsComma:
                    return Made(pairs, indexed);
                case ',' when wantsComma:
                    wantsComma = false;
                    break;
                case '}' or ',':
                    throw new JsonSyntaxException("Unexpected comma in object literal");
                case '"' when wantsComma:
                    throw new JsonSyntaxException("Missing comma in object literal");
                case '"':
                    var name = _strings.Read(ref _at);
                    indexed |= name.Length > 0 && char.IsAsciiDigit(name[0]);
                    pairs.Add(new JsString(name));
                    Colon();
                    pairs.Add(Value());
                    wantsComma = true;
                    break;
                default:
                    throw new JsonSyntaxException("Unexpected token in object literal");
            }
        }

        throw new JsonSyntaxException("Unterminated object literal");
    }

    /// <summary>Language version 0 keeps members in the order of the text, also those named by a number.</summary>
    private JsValue Made(List<JsValue> pairs, bool indexed)
    {
        if (indexed && !realm.IsEs6)
        {
            return new OrderedObject(realm, [.. pairs]);
        }

        var made = new JsObject(realm.Engine);
        for (var i = 0; i < pairs.Count; i += 2)
        {
            made.FastSetDataProperty(pairs[i].ToString(), pairs[i + 1]);
        }

        return made;
    }

    private JsArray Elements()
    {
        var items = new List<JsValue>();
        Skip();
        if (Take(']'))
        {
            return new JsArray(realm.Engine, []);
        }

        for (var wantsComma = false; _at < text.Length; Skip())
        {
            switch (text[_at])
            {
                case ']' when wantsComma:
                    _at++;
                    return new JsArray(realm.Engine, [.. items]);
                case ',' when wantsComma:
                    _at++;
                    wantsComma = false;
                    break;
                case ']' or ',':
                    throw new JsonSyntaxException("Unexpected comma in array literal");
                default:
                    if (wantsComma)
                    {
                        throw new JsonSyntaxException("Missing comma in array literal");
                    }

                    items.Add(Value());
                    wantsComma = true;
                    break;
            }
        }

        throw new JsonSyntaxException("Unterminated array literal");
    }

    private JsValue Word(string word, JsValue value)
    {
        if (string.CompareOrdinal(text, _at - 1, word, 0, word.Length) != 0)
        {
            throw new JsonSyntaxException($"Unexpected token: {word[0]}");
        }

        _at += word.Length - 1;
        return value;
    }

    private void Colon()
    {
        Skip();
        if (_at >= text.Length)
        {
            throw new JsonSyntaxException("Expected : but reached end of stream");
        }

        if (!Take(':'))
        {
            throw new JsonSyntaxException($"Expected : found {text[_at]}");
        }
    }

    private bool Take(char character)
    {
        if (_at >= text.Length || text[_at] != character)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Skip()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }
}
