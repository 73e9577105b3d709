using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

/// <summary>One match: the array that scripts get, and where it stands in the text.</summary>
internal sealed class RegExpMatch
{
    public RegExpMatch(JsArray groups, int index)
    {
        groups.Delete("groups");
        Groups = groups;
        Index = index;
    }

    public JsArray Groups { get; }

    public int Index { get; }

    public string Text => Groups[0].ToString();

    public int End => Index + Text.Length;

    /// <summary>The number of groups in parentheses.</summary>
    public int Count => (int)Groups.Length - 1;

    /// <summary>A group by its number from 1; undefined when it took no part.</summary>
    public JsValue Group(int number) => Groups[number];
}
