using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>An object whose keys are the values that a loop visits, whatever they are.</summary>
internal sealed class VisitedItems(RhinoRealm realm, List<JsValue> items) : ObjectInstance(realm.Engine)
{
    private static readonly PropertyDescriptor Enumerable = new(JsValue.Undefined, true, true, true);

    /// <summary>The object whose keys these are: one that is gone when its turn comes is left out.</summary>
    public ObjectInstance? Of { get; init; }

    public override List<JsValue> GetOwnPropertyKeys(Types types = Types.String | Types.Symbol) => [.. items];

    public override PropertyDescriptor GetOwnProperty(JsValue property) =>
        HasProperty(property) ? Enumerable : PropertyDescriptor.Undefined;

    public override bool HasProperty(JsValue property) => Of is null || Of.HasProperty(property);
}
