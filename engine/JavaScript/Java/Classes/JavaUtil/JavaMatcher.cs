using System.Text;
using System.Text.RegularExpressions;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>A <c>java.util.regex.Matcher</c>: a pattern at work on a text.</summary>
internal sealed class JavaMatcher(JavaRegex regex, string text) : IJavaObject
{
    private Match? _match;
    private int _from;
    private int _appended;

    public JavaClass Class => JavaClasses.BuiltIn.Find("java.util.regex.Matcher");

    public JavaRegex Regex { get; } = regex;

    public string Text { get; private set; } = text;

    /// <summary>The match of the last search; without one Java has an exception.</summary>
    public Match Current =>
        _match is { Success: true } match
            ? match
            : throw new JavaException("java.lang.IllegalStateException", "No match found");

    public bool Find()
    {
        if (_from > Text.Length)
        {
            return false;
        }

        _match = Regex.Regex.Match(Text, _from);
        _from = _match.Success ? _match.Index + Math.Max(_match.Length, 1) : Text.Length + 1;
        return _match.Success;
    }

    public bool Find(int from)
    {
        Reset();
        _from =
            from >= 0 && from <= Text.Length
                ? from
                : throw new JavaException("java.lang.IndexOutOfBoundsException", "Illegal start index");
        return Find();
    }

    public bool Matches() => (_match = Regex.Whole.Match(Text)).Success;

    public bool LookingAt()
    {
        _match = Regex.Regex.Match(Text);
        return _match.Success && _match.Index == 0;
    }

    public JavaMatcher Reset(string? text = null)
    {
        Text = text ?? Text;
        _match = null;
        _from = 0;
        _appended = 0;
        return this;
    }

    public string? Group(int index) =>
        index >= 0 && index < Current.Groups.Count
            ? Current.Groups[index] is { Success: true } group
                ? group.Value
                : null
            : throw new JavaException("java.lang.IndexOutOfBoundsException", "No group " + JavaValues.Text(index));

    public string? Group(string name) =>
        Current.Groups.ContainsKey(name)
            ? Current.Groups[name] is { Success: true } group
                ? group.Value
                : null
            : throw new JavaException("java.lang.IllegalArgumentException", $"No group with name <{name}>");

    public string ReplaceAll(string replacement) => Reset().Regex.Replace(Text, replacement, -1);

    public string ReplaceFirst(string replacement) => Reset().Regex.Replace(Text, replacement, 1);

    public string AppendReplacement(string replacement)
    {
        var part = new StringBuilder(Text[_appended..Current.Index]).Append(JavaRegex.Expand(Current, replacement));
        _appended = Current.Index + Current.Length;
        return part.ToString();
    }

    public string Tail() => Text[_appended..];
}
