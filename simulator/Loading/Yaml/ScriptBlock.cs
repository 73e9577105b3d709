using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;
using JourneySim.Loading.Folders;
using JourneySim.Loading.Journeys;
using JourneySim.Loading.Source;

namespace JourneySim.Loading.Yaml;

/// <summary>Reads <c>scripts:</c> and <c>libraries:</c>: names with a file, or with <c>{ file, engine, context, id }</c>.</summary>
internal sealed class ScriptBlock(
    SourceFolder folder,
    string fromFile,
    ScriptShelf shelf,
    Mistakes mistakes,
    SourceTexts texts
)
{
    private static readonly string[] Engines = ["legacy", "next-generation"];

    public IEnumerable<(Script Script, SourceSpan Span)> Scripts(IEnumerable<SourceMember> members) =>
        members
            .Select(m => (Script: Read(m, ScriptGeneration.Legacy, "AUTHENTICATION_TREE_DECISION_NODE"), m.NameSpan))
            .Where(s => s.Script is not null)
            .Select(s => (s.Script!, s.NameSpan))
            .ToList();

    public IEnumerable<Script> Libraries(IEnumerable<SourceMember> members) =>
        members.Select(m => Read(m, ScriptGeneration.NextGeneration, "LIBRARY")).OfType<Script>().ToList();

    private Script? Read(SourceMember member, ScriptGeneration generation, string context)
    {
        if (member.Value is SourceScalar { IsNull: false } file)
        {
            return Text(file.Text, file.Span) is { } only
                ? new Script(StableId.Of("script", member.Name), member.Name, only.Text, only.File, generation, context)
                : null;
        }

        var fields = Fields.Of(
            member.Value,
            $"script \"{member.Name}\"",
            mistakes,
            "file",
            "engine",
            "context",
            "id",
            "am"
        );
        if (fields?.Required("file") is not { } path)
        {
            return null;
        }

        if (fields.Text("engine") is { } engine)
        {
            if (GenerationNamed(engine) is { } named)
            {
                generation = named;
            }
            else
            {
                mistakes.Error(
                    "WSP1004",
                    fields.SpanOf("engine"),
                    $"There is no engine \"{engine}\".",
                    Mistakes.DidYouMean(engine, Engines)
                );
            }
        }

        var id = fields.Text("id") ?? StableId.Of("script", member.Name);
        if (fields.Members("am") is { Count: > 0 } kept)
        {
            shelf.Members[id] = kept.ToDictionary(
                m => m.Name,
                m => SourceJson.Element(m.Value),
                StringComparer.Ordinal
            );
        }

        return Text(path, fields.SpanOf("file")) is { } text
            ? new Script(id, member.Name, text.Text, text.File, generation, fields.Text("context") ?? context)
            : null;
    }

    /// <summary>The generation by its name in files and on the command line; null when there is none of that name.</summary>
    public static ScriptGeneration? GenerationNamed(string name) =>
        name switch
        {
            "legacy" or "1.0" => ScriptGeneration.Legacy,
            "next-generation" or "nextgen" or "next" or "2.0" => ScriptGeneration.NextGeneration,
            _ => null,
        };

    private (string File, string Text)? Text(string path, SourceSpan span) =>
        ReferencedFile.Read(folder, fromFile, path, span, mistakes, texts);
}
