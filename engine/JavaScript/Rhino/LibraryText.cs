namespace JourneySim.Engine.JavaScript.Rhino;

/// <summary>What stands around a library's text when it runs: a function that gets the bindings of libraries and gives one that fills the exports. Lines stay those of the author's text.</summary>
internal static class LibraryText
{
    public const string Before = "(function (scope) { with (scope) { return function (exports) {";

    private const string Behind = "\n}; } })";

    public static string Around(string source) => Before + source + Behind;
}
