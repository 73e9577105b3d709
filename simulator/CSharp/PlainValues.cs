using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.State;
using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.CSharp;

/// <summary>C# values as values of a journey's state, and as what a test file could have said.</summary>
internal static class PlainValues
{
    /// <summary>What messages name as the place of a value that stands in C# code.</summary>
    public static SourceSpan Place { get; } = new("C#", 1, 1);

    /// <exception cref="ArgumentException">The value is of a type that no state holds.</exception>
    public static object? ToState(object? value) =>
        value switch
        {
            null or string or bool or int or long or double => value,
            StateMap map => map.DeepCopy(),
            StateList list => list.DeepCopy(),
            float or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            short or byte or sbyte or ushort => Convert.ToInt32(value, CultureInfo.InvariantCulture),
            JsonElement json => StateJson.Read(json),
            JsonNode json => StateJson.Read(JsonElement.Parse(json.ToJsonString())),
            IEnumerable<KeyValuePair<string, object?>> map => new StateMap(
                map.Select(m => KeyValuePair.Create(m.Key, ToState(m.Value)))
            ),
            IEnumerable<KeyValuePair<string, string>> map => new StateMap(
                map.Select(m => KeyValuePair.Create(m.Key, (object?)m.Value))
            ),
            IEnumerable list => new StateList(list.Cast<object?>().Select(ToState)),
            _ => throw new ArgumentException(
                $"A journey's state holds JSON: null, texts, numbers, booleans, lists and maps with text keys; no {value.GetType()}.",
                nameof(value)
            ),
        };

    /// <summary>The value as it would stand in a file.</summary>
    public static SourceValue ToSource(object? value) => Source(ToState(value));

    /// <summary>A map as it would stand in a file; of two entries of one name the first counts.</summary>
    public static SourceMap Map(IEnumerable<(string Name, object? Value)> entries) =>
        new([.. entries.Select(e => new SourceMember(e.Name, Place, ToSource(e.Value)))], Place);

    /// <summary>A text of YAML as a value.</summary>
    /// <exception cref="JourneyNotLoadedException">It is no YAML.</exception>
    public static SourceValue Yaml(string text, SourceTexts sources)
    {
        var mistakes = new Mistakes();
        sources.Add(Place.File, text);
        var value = Loading.Yaml.YamlReader.Read(Place.File, text, mistakes);
        Refuse(mistakes, sources);
        return value!;
    }

    /// <exception cref="JourneyNotLoadedException">There are mistakes.</exception>
    public static void Refuse(Mistakes mistakes, SourceTexts sources)
    {
        if (mistakes.All.Any(m => m.Severity == Severity.Error))
        {
            throw new JourneyNotLoadedException(DiagnosticText.Of(mistakes.All, sources), mistakes.All);
        }
    }

    private static SourceValue Source(object? value) =>
        value switch
        {
            StateMap map => new SourceMap([.. map.Select(m => new SourceMember(m.Key, Place, Source(m.Value)))], Place),
            StateList list => new SourceList([.. list.Select(Source)], Place),
            null => new SourceScalar("null", ScalarKind.Null, Place),
            bool flag => new SourceScalar(flag ? "true" : "false", ScalarKind.Flag, Place),
            string text => new SourceScalar(text, ScalarKind.Text, Place),
            _ => new SourceScalar(StateJson.Write(value), ScalarKind.Number, Place),
        };
}
