using System.Text.Json;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Loading.Journeys;
using JourneySim.Loading.Source;

namespace JourneySim.Loading.Yaml;

/// <summary>Turns what an author wrote for a setting into AM's JSON, or says what was expected.</summary>
internal sealed class SettingBinder(ScriptShelf scripts, Mistakes mistakes)
{
    /// <summary>The setting; null when it is not set or wrong.</summary>
    public NodeSetting? Bind(SettingRule rule, SourceMember member)
    {
        var value = member.Value;
        if (value is SourceScalar { IsNull: true })
        {
            return null;
        }

        var json = IsExpression(value)
            ? SourceJson.Element(value)
            : rule.Kind switch
            {
                SettingKind.Text => Text(value),
                SettingKind.Number => Number(value),
                SettingKind.Flag => Flag(value),
                SettingKind.Texts => Texts(value),
                SettingKind.LocalisedText => value is SourceScalar text
                    ? SourceJson.Element(new SourceMap([new("en", text.Span, AsText(text))], text.Span))
                    : TextMap(value),
                SettingKind.Map => TextMap(value),
                SettingKind.Script => Script(value),
                SettingKind.Journey => Text(value),
                _ => SourceJson.Element(value),
            };
        if (json is { } bound)
        {
            return new NodeSetting(bound, value.Span, member.NameSpan);
        }

        mistakes.Error(
            "JNY1005",
            value.Span,
            $"\"{rule.Name}\" is {Expected(rule.Kind)}; here is {value.Described}.",
            rule.Kind == SettingKind.Texts && value is SourceScalar single ? $"Write [{single.Text}]." : null
        );
        return null;
    }

    /// <summary>A placeholder of AIC: resolved when the node runs, whatever the setting's type.</summary>
    private static bool IsExpression(SourceValue value) =>
        value
            is SourceScalar { Kind: ScalarKind.Text, Text: ['&', '{', ..] }
                or SourceMap { Members: [{ Name: ['$', ..] }] };

    private static JsonElement? Text(SourceValue value) => value is SourceScalar s ? SourceJson.Element(s.Text) : null;

    private static JsonElement? Number(SourceValue value) =>
        value is SourceScalar { Kind: ScalarKind.Number } number ? SourceJson.Element(number) : null;

    private static JsonElement? Flag(SourceValue value) =>
        value is SourceScalar { Kind: ScalarKind.Flag } flag ? SourceJson.Element(flag) : null;

    private static JsonElement? Texts(SourceValue value) =>
        value is SourceList list && list.Items.All(i => i is SourceScalar)
            ? SourceJson.Element(new SourceList([.. list.Items.Cast<SourceScalar>().Select(AsText)], list.Span))
            : null;

    private static JsonElement? TextMap(SourceValue value) =>
        value is SourceMap map && map.Members.All(m => m.Value is SourceScalar)
            ? SourceJson.Element(
                new SourceMap([.. map.Members.Select(m => m with { Value = AsText((SourceScalar)m.Value) })], map.Span)
            )
            : null;

    private JsonElement? Script(SourceValue value)
    {
        if (value is not SourceScalar name)
        {
            return null;
        }

        if (scripts.Find(name.Text) is null)
        {
            mistakes.Error(
                "JNY1010",
                name.Span,
                $"There is no script \"{name.Text}\" under \"scripts\".",
                Mistakes.DidYouMean(name.Text, scripts.Names)
                    ?? $"Write scripts: {{ {name.Text}: {{ file: …, engine: legacy }} }}."
            );
        }

        return SourceJson.Element(name.Text);
    }

    private static SourceScalar AsText(SourceScalar scalar) => new(scalar.Text, ScalarKind.Text, scalar.Span);

    private static string Expected(SettingKind kind) =>
        kind switch
        {
            SettingKind.Number => "a whole number",
            SettingKind.Flag => "true or false",
            SettingKind.Texts => "a list of texts",
            SettingKind.LocalisedText => "a text, or texts by language",
            SettingKind.Map => "a map of texts",
            SettingKind.Script => "the name of a script",
            SettingKind.Journey => "the name of a journey",
            _ => "a text",
        };
}
