using System.Globalization;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering;

/// <summary>The remarks of one script: each kind once for a name, in the order of the text.</summary>
internal sealed class RemarkList
{
    /// <summary>More than that help nobody.</summary>
    private const int Most = 50;

    private readonly List<RhinoRemark> _remarks = [];
    private readonly HashSet<(string Code, string Name)> _made = [];

    public IReadOnlyList<RhinoRemark> InOrder =>
        [.. _remarks.OrderBy(remark => remark.Line).ThenBy(remark => remark.Column)];

    public void Add(RemarkKind kind, string name, Node place)
    {
        if (_remarks.Count < Most && _made.Add((kind.Code, name)))
        {
            _remarks.Add(
                new RhinoRemark(
                    kind.Code,
                    string.Format(CultureInfo.InvariantCulture, kind.Message, name),
                    kind.Hint.Replace("{0}", name, StringComparison.Ordinal),
                    place.Location.Start.Line,
                    place.Location.Start.Column + 1
                )
            );
        }
    }
}
