using System.Collections.Concurrent;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java;

/// <summary>
/// Which Java classes a script may see (AM's class shutter): allowed by a pattern of the list, and not denied.
/// Reflection and class loading are never simulated, whatever the list.
/// </summary>
internal sealed class ClassFilter
{
    private readonly Func<RhinoRealm> _realm;
    private readonly Func<string, bool> _isAllowed;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    public ClassFilter(ScriptClasses classes, ScriptGeneration generation, Func<RhinoRealm> realm)
    {
        _realm = realm;
        _isAllowed = Of(classes, generation);
    }

    /// <summary>What a list with its changes allows, by full class name.</summary>
    public static Func<string, bool> Of(ScriptClasses classes, ScriptGeneration generation)
    {
        var list = classes.List ?? (generation == ScriptGeneration.Legacy ? "aic" : "nextgen");
        var patterns = ClassPatterns.Of(list);
        var plus = new ClassPatterns(classes.Plus, []);
        var minus = new ClassPatterns(classes.Minus, []);
        return name => (patterns.Allows(name) || plus.Allows(name)) && !minus.Allows(name);
    }

    public bool IsVisible(string name)
    {
        if (!_known.TryGetValue(name, out var visible))
        {
            _known[name] = visible = _isAllowed(name);
        }

        return visible;
    }

    public bool IsVisible(JavaClass javaClass) => javaClass.IsAlwaysVisible || IsVisible(javaClass.Name);

    /// <summary>Raises Rhino's error for an object whose class is hidden.</summary>
    public void Require(JavaClass javaClass)
    {
        if (!IsVisible(javaClass))
        {
            throw Refused(javaClass);
        }
    }

    public Exception Refused(JavaClass javaClass) =>
        _realm().Errors.InternalError($"Access to Java class \"{javaClass.Name}\" is prohibited.");
}
