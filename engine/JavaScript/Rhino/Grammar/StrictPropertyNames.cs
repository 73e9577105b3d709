using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>In strict code an object literal may name a property once, or have one getter and one setter for it.</summary>
internal sealed class StrictPropertyNames
{
    private readonly HashSet<string> _getters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _setters = new(StringComparer.Ordinal);

    public void Add(ParseContext p, string? name, PropertyKind kind)
    {
        if (name is null)
        {
            return;
        }

        var isNew = kind != PropertyKind.Set ? _getters.Add(name) : _setters.Add(name);
        if (kind == PropertyKind.Init)
        {
            isNew &= _setters.Add(name);
        }

        if (!isNew)
        {
            throw p.Refusal(RhinoMessages.DuplicateProperty(name));
        }
    }
}
