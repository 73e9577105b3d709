using System.Globalization;
using System.Net;
using System.Net.Sockets;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaNet;

/// <summary>
/// Takes a URI apart as <c>java.net.URI</c> does, with its refusals: <c>Illegal character in authority at index 8: https:// /</c>.
/// </summary>
/// <param name="input">The text.</param>
internal sealed class JavaUriParser(string input)
{
    private readonly JavaUriParts parts = new();

    /// <summary>The parts; a text that is no URI raises <c>java.net.URISyntaxException</c>.</summary>
    public static JavaUriParts Parse(string input)
    {
        var parser = new JavaUriParser(input);
        parser.All();
        return parser.parts;
    }

    private int End => input.Length;

    private void All()
    {
        var colon = Until(0, End, "/?#", ':');
        var at = 0;
        if (At(colon, End, ':'))
        {
            if (colon == 0)
            {
                throw Fail("Expected scheme name", 0);
            }

            Check(0, 1, JavaUriCharacters.Alpha, "scheme name");
            Check(1, colon, JavaUriCharacters.Scheme, "scheme name");
            parts.Scheme = input[..colon];
            at = colon + 1;
            parts.SpecificStart = at;
            at = At(at, End, '/') ? Hierarchical(at) : Opaque(at);
        }
        else
        {
            at = Hierarchical(0);
        }

        parts.SpecificEnd = at;
        if (At(at, End, '#'))
        {
            Check(at + 1, End, JavaUriCharacters.Any, "fragment");
            parts.Fragment = input[(at + 1)..];
            at = End;
        }

        if (at < End)
        {
            throw Fail("Expected end of URI", at);
        }
    }

    private int Opaque(int start)
    {
        var end = Until(start, End, "#");
        if (end <= start)
        {
            throw Fail("Expected scheme-specific part", start);
        }

        Check(start, end, JavaUriCharacters.Any, "opaque part");
        parts.IsOpaque = true;
        return end;
    }

    private int Hierarchical(int start)
    {
        var at = start;
        if (At(at, End, '/') && At(at + 1, End, '/'))
        {
            at += 2;
            var end = Until(at, End, "/?#");
            if (end > at)
            {
                Authority(at, end);
                at = end;
            }
            else if (end >= End)
            {
                throw Fail("Expected authority", at);
            }
        }

        var pathEnd = Until(at, End, "?#");
        Check(at, pathEnd, JavaUriCharacters.Path, "path");
        parts.Path = input[at..pathEnd];
        at = pathEnd;
        if (At(at, End, '?'))
        {
            var queryEnd = Until(at + 1, End, "#");
            Check(at + 1, queryEnd, JavaUriCharacters.Any, "query");
            parts.Query = input[(at + 1)..queryEnd];
            at = queryEnd;
        }

        return at;
    }

    private void Authority(int start, int end)
    {
        var bracket = Until(start, end, "]") > start && Until(start, end, "]") < end;
        var server = Scan(start, end, bracket ? JavaUriCharacters.ServerWithScope : JavaUriCharacters.Server) == end;
        var registry = Scan(start, end, JavaUriCharacters.RegistryName) == end;
        parts.Authority = input[start..end];
        if (registry && !server)
        {
            return;
        }

        JavaException? refusal = null;
        if (server)
        {
            try
            {
                var at = Server(start, end);
                if (at >= end)
                {
                    return;
                }

                refusal = Fail("Expected end of authority", at);
            }
            catch (JavaException failed)
            {
                refusal = failed;
            }

            parts.UserInfo = null;
            parts.Host = null;
            parts.Port = -1;
        }

        if (!registry)
        {
            throw refusal ?? Fail("Illegal character in authority", start);
        }
    }

    private int Server(int start, int end)
    {
        var at = start;
        var sign = Until(at, end, "/?#", '@');
        if (At(sign, end, '@'))
        {
            Check(at, sign, JavaUriCharacters.UserInfo, "user info");
            parts.UserInfo = input[at..sign];
            at = sign + 1;
        }

        if (At(at, end, '['))
        {
            at = Bracketed(at + 1, end);
        }
        else
        {
            var number = Ipv4(at, end);
            at = number > at ? number : Hostname(at, end);
        }

        if (At(at, end, ':'))
        {
            at++;
            var portEnd = Until(at, end, "/");
            if (portEnd > at)
            {
                Check(at, portEnd, JavaUriCharacters.Digit, "port number");
                parts.Port = int.TryParse(input[at..portEnd], CultureInfo.InvariantCulture, out var port)
                    ? port
                    : throw Fail("Malformed port number", at);
                at = portEnd;
            }
        }

        return at < end ? throw Fail("Expected port number", at) : at;
    }

    private int Bracketed(int start, int end)
    {
        var close = Until(start, end, "/?#", ']');
        if (close <= start || !At(close, end, ']'))
        {
            throw Fail("Expected closing bracket for IPv6 address", close);
        }

        var scope = Until(start, close, "%");
        if (scope < close)
        {
            if (scope + 1 == close)
            {
                throw Fail("scope id expected", close);
            }

            Check(scope + 1, close, JavaUriCharacters.Scope, "scope id");
        }

        if (
            !IPAddress.TryParse(input[start..scope], out var address)
            || address.AddressFamily != AddressFamily.InterNetworkV6
        )
        {
            throw Fail("Malformed IPv6 address", start);
        }

        parts.Host = input[(start - 1)..(close + 1)];
        return close + 1;
    }

    private int Ipv4(int start, int end)
    {
        var stop = Scan(start, end, JavaUriCharacters.Digit);
        var text = input[start..end].Split(':')[0];
        var bytes = text.Split('.');
        if (
            stop == start
            || bytes.Length != 4
            || !bytes.All(b =>
                b.Length is > 0 and <= 3 && b.All(char.IsAsciiDigit) && int.Parse(b, CultureInfo.InvariantCulture) < 256
            )
        )
        {
            return start;
        }

        parts.Host = text;
        return start + text.Length;
    }

    private int Hostname(int start, int end)
    {
        var at = start;
        var label = -1;
        while (at < end)
        {
            var stop = Scan(at, end, JavaUriCharacters.AlphaNumeric);
            if (stop <= at)
            {
                break;
            }

            label = at;
            at = Scan(stop, end, JavaUriCharacters.HostLabel);
            if (input[at - 1] == '-')
            {
                throw Fail("Illegal character in hostname", at - 1);
            }

            if (!At(at, end, '.'))
            {
                break;
            }

            at++;
        }

        if (at < end && input[at] != ':')
        {
            throw Fail("Illegal character in hostname", at);
        }

        if (label < 0)
        {
            throw Fail("Expected hostname", start);
        }

        if (label > start && !char.IsAsciiLetter(input[label]))
        {
            throw Fail("Illegal character in hostname", label);
        }

        parts.Host = input[start..at];
        return at;
    }

    /// <summary>The first index that holds one of these characters, or the end.</summary>
    private int Until(int start, int end, string stops) => Until(start, end, stops, '\0');

    private int Until(int start, int end, string stops, char wanted)
    {
        for (var i = start; i < end; i++)
        {
            if (input[i] == wanted || stops.Contains(input[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return end;
    }

    private int Scan(int start, int end, JavaUriCharacters set)
    {
        var at = start;
        while (at < end)
        {
            var c = input[at];
            if (set.Has(c))
            {
                at++;
            }
            else if (set.Escapes && c == '%')
            {
                if (
                    at + 3 > End
                    || !JavaUriCharacters.Hex.Has(input[at + 1])
                    || !JavaUriCharacters.Hex.Has(input[at + 2])
                )
                {
                    throw Fail("Malformed escape pair", at);
                }

                at += 3;
            }
            else if (set.Escapes && c > 128 && !IsSpace(c) && !char.IsControl(c))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsSpace(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    private void Check(int start, int end, JavaUriCharacters set, string what)
    {
        var at = Scan(start, end, set);
        if (at < end)
        {
            throw Fail($"Illegal character in {what}", at);
        }
    }

    private bool At(int index, int end, char c) => index < end && input[index] == c;

    private JavaException Fail(string reason, int index) =>
        new("java.net.URISyntaxException", $"{reason} at index {index}: {input}");
}
