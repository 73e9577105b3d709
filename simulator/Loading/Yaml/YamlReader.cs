using System.Globalization;
using JourneySim.Engine.Diagnostics;
using JourneySim.Loading.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace JourneySim.Loading.Yaml;

/// <summary>
/// Reads one YAML document by the core schema of YAML 1.2 into source values. A document that would grow without bound (aliases of aliases), is
/// nested too deep, or uses what journeys have no meaning for (tags, several documents, merge keys) is refused with its place.
/// </summary>
internal sealed class YamlReader
{
    private const int Deepest = 64;
    private const int LargestText = 16 * 1024 * 1024;
    private const long MostValues = 500_000;

    private readonly string file;
    private readonly Parser parser;
    private readonly Mistakes mistakes;
    private readonly Dictionary<string, SourceValue?> anchors = new(StringComparer.Ordinal);
    private long values;

    private YamlReader(string file, string text, Mistakes mistakes)
    {
        (this.file, this.mistakes) = (file, mistakes);
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The document's value, or null when it can't be read.</summary>
    public static SourceValue? Read(string file, string text, Mistakes mistakes)
    {
        if (text.Length > LargestText)
        {
            mistakes.Error("YML1005", new SourceSpan(file, 1, 1), "The file is larger than 16 MB.");
            return null;
        }

        var reader = new YamlReader(file, text, mistakes);
        try
        {
            return reader.Document();
        }
        catch (YamlException broken)
        {
            mistakes.Add(YamlFault.Of(file, text, broken));
            return null;
        }
        catch (UnreadableException)
        {
            return null;
        }
        catch (Exception lost) when (lost is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The library runs past the end of a file that ends inside a list or map in brackets.
            var last = reader.parser.Current?.Start ?? Mark.Empty;
            mistakes.Error("YML1001", reader.SpanOf(last), "The file ends, or goes wrong, inside what begins here.");
            return null;
        }
    }

    private SourceValue? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            mistakes.Error("YML1006", new SourceSpan(file, 1, 1), "The file is empty; YAML is expected.");
            return null;
        }

        parser.Consume<DocumentStart>();
        var value = Value(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var next))
        {
            mistakes.Error(
                "YML1003",
                SpanOf(next.Start, 3),
                "A second document begins here; a file holds one.",
                "Put it into a file of its own."
            );
            return null;
        }

        return value;
    }

    private SourceValue Value(int depth)
    {
        var parsed = parser.Consume<ParsingEvent>();
        if (depth > Deepest)
        {
            throw Unreadable("YML1005", SpanOf(parsed.Start), $"This is nested deeper than {Deepest} levels.");
        }

        var anchor = parsed is NodeEvent { Anchor.IsEmpty: false } named ? named.Anchor.Value : null;
        if (anchor is not null && parsed is not AnchorAlias)
        {
            // Until it is complete it can't be referred to.
            anchors[anchor] = null;
        }

        var value = parsed switch
        {
            AnchorAlias alias => Alias(alias),
            Scalar scalar => Scalar(scalar),
            SequenceStart start => List(start, depth),
            MappingStart start => Map(start, depth),
            _ => throw Unreadable("YML1001", SpanOf(parsed.Start), "A value is expected here."),
        };
        if (anchor is not null && parsed is not AnchorAlias)
        {
            anchors[anchor] = value;
        }

        values += parsed is AnchorAlias ? value.Size : 1;
        if (values > MostValues)
        {
            throw Unreadable(
                "YML1005",
                SpanOf(parsed.Start),
                $"With its aliases expanded the file holds more than {MostValues.ToString(CultureInfo.InvariantCulture)} values."
            );
        }

        return value;
    }

    private SourceValue Alias(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        return anchors.TryGetValue(name, out var value)
            ? value ?? throw Unreadable("YML1007", SpanOf(alias.Start, name.Length + 1), $"*{name} refers to itself.")
            : throw Unreadable(
                "YML1007",
                SpanOf(alias.Start, name.Length + 1),
                $"There is no anchor &{name} above.",
                Mistakes.DidYouMean(name, anchors.Keys) ?? $"A text that begins with * stands in quotes: \"*{name}\"."
            );
    }

    private SourceScalar Scalar(Scalar scalar)
    {
        var span = SpanOf(scalar);
        var tag = scalar.Tag.IsEmpty ? null : scalar.Tag.Value;
        var kind = tag switch
        {
            null => scalar.Style == ScalarStyle.Plain ? CoreSchema.KindOf(scalar.Value) : ScalarKind.Text,
            "!" or "tag:yaml.org,2002:str" => ScalarKind.Text,
            "tag:yaml.org,2002:null"
            or "tag:yaml.org,2002:bool"
            or "tag:yaml.org,2002:int"
            or "tag:yaml.org,2002:float" => CoreSchema.KindOf(scalar.Value),
            _ => throw Unreadable("YML1008", span, $"The tag {tag} has no meaning here.", "Leave it out."),
        };
        return new SourceScalar(scalar.Value, kind, span);
    }

    private SourceList List(SequenceStart start, int depth)
    {
        RefuseTag(start, "tag:yaml.org,2002:seq");
        var items = new List<SourceValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Value(depth + 1));
        }

        return new SourceList(items, SpanOf(start.Start));
    }

    private SourceMap Map(MappingStart start, int depth)
    {
        RefuseTag(start, "tag:yaml.org,2002:map");
        var members = new List<SourceMember>();
        var names = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var (name, span) = Key(depth);
            var value = Value(depth + 1);
            if (name == "<<")
            {
                mistakes.Error(
                    "YML1008",
                    span,
                    "Merge keys (<<) are not part of YAML 1.2.",
                    "Write the members out, or give the whole map an anchor."
                );
            }
            else if (names.TryAdd(name, span))
            {
                members.Add(new SourceMember(name, span, value));
            }
            else
            {
                mistakes.Error(
                    "YML1002",
                    span,
                    $"\"{name}\" comes twice in one map; it stands in line {names[name].Line} too."
                );
            }
        }

        return new SourceMap(members, SpanOf(start.Start));
    }

    private (string Name, SourceSpan Span) Key(int depth)
    {
        if (parser.Accept<NodeEvent>(out var ahead) && ahead is not YamlDotNet.Core.Events.Scalar)
        {
            throw Unreadable("YML1008", SpanOf(ahead.Start), "A name is expected here, not a list or a map.");
        }

        return Value(depth + 1) is SourceScalar name
            ? (name.Text, name.Span)
            : throw Unreadable("YML1008", SpanOf(ahead!.Start), "A name is expected here, not a list or a map.");
    }

    private void RefuseTag(NodeEvent start, string usual)
    {
        if (!start.Tag.IsEmpty && start.Tag.Value is not "!" && start.Tag.Value != usual)
        {
            throw Unreadable(
                "YML1008",
                SpanOf(start.Start),
                $"The tag {start.Tag.Value} has no meaning here.",
                "Leave it out."
            );
        }
    }

    private SourceSpan SpanOf(Mark mark, int length = 1) => new(file, (int)mark.Line, (int)mark.Column, length);

    private SourceSpan SpanOf(Scalar scalar)
    {
        var length = scalar.End.Line == scalar.Start.Line ? (int)(scalar.End.Column - scalar.Start.Column) : 1;
        return SpanOf(scalar.Start, Math.Max(1, length));
    }

    private UnreadableException Unreadable(string code, SourceSpan span, string message, string? hint = null)
    {
        mistakes.Error(code, span, message, hint);
        return new UnreadableException();
    }

    /// <summary>The mistake is already noted; nothing more can be read.</summary>
    private sealed class UnreadableException : Exception;
}
