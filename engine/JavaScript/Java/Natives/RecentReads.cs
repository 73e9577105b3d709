using Jint.Native;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>
/// What a script read of Java last, by name: Jint's error about a call of what is no function has lost the object that
/// Rhino's text names.
/// </summary>
internal sealed class RecentReads
{
    private const int Most = 1000;

    private readonly Dictionary<string, INative> _holders = new(StringComparer.Ordinal);
    private JsValue? _result;

    public void Member(string name, INative holder, JsValue? value)
    {
        if (value is INative && (_holders.Count < Most || _holders.ContainsKey(name)))
        {
            _holders[name] = holder;
        }
    }

    public JsValue Result(JsValue value) => _result = value;

    public string? TextOf(string? member) =>
        member is null ? (_result as Rhino.Runtime.IForeignObject)?.MessageText
        : _holders.TryGetValue(member, out var holder) ? holder.JavaText
        : null;
}
