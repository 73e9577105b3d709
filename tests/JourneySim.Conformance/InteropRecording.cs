using JourneySim.Engine.Scripts;
using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>What the real engine answered to a text that uses Java values.</summary>
internal static class InteropRecording
{
    /// <param name="setting">Generation and dialect: <c>legacy/aic</c>.</param>
    public static IReadOnlyDictionary<string, LanguageRecording> Read(string setting) =>
        Read(setting, Path.Combine(SharedFolder.Conformance!, "interop.json"));

    /// <summary>Further answers of the real engine, kept beside the tests.</summary>
    public static IReadOnlyDictionary<string, LanguageRecording> ReadOwn(string setting) =>
        new[] { "java-values.json", "java-bridge.json" }
            .SelectMany(file => Read(setting, Path.Combine(AppContext.BaseDirectory, file)))
            .ToDictionary(StringComparer.Ordinal);

    private static IReadOnlyDictionary<string, LanguageRecording> Read(string setting, string file)
    {
        var parts = setting.Split('/');
        var generation = parts[0] == "nextgen" ? ScriptGeneration.NextGeneration : ScriptGeneration.Legacy;
        return LanguageRecording.Read(file, setting, generation, EvaluationCase.DialectOf(parts[1]));
    }
}
