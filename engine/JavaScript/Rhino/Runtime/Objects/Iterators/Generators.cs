using System.Runtime.CompilerServices;
using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Iterators;

/// <summary>
/// Generators of version 200 as Rhino has them: a generator function is no <c>Function</c> (no <c>call</c>, no <c>toString</c>), and
/// <c>return</c> of a generator that was started gives <c>{ value: undefined, done: false }</c> and leaves it as it is.
/// </summary>
internal sealed class Generators
{
    private static readonly ConditionalWeakTable<RhinoRealm, Generators> Kept = [];

    private readonly RhinoRealm _realm;
    private readonly ObjectInstance _bare;
    private readonly ConditionalWeakTable<ObjectInstance, StrongBox<bool>> _ended = [];
    private bool _isDressed;

    private Generators(RhinoRealm realm)
    {
        _realm = realm;
        _bare = new Bare(realm.Engine);
    }

    public static JsValue Function(RhinoRealm realm, JsValue made)
    {
        var generators = Kept.GetValue(realm, static key => new Generators(key));
        if (made is ScriptFunction function && !ReferenceEquals(function.Prototype, generators._bare))
        {
            if (function.Get("prototype") is ObjectInstance { Prototype: { } shared })
            {
                generators.Dress(shared);
            }

            function.Prototype = generators._bare;
        }

        return made;
    }

    private void Dress(ObjectInstance prototype)
    {
        if (_isDressed)
        {
            return;
        }

        _isDressed = true;
        var next = (Function)prototype.Get("next");
        var close = (Function)prototype.Get("return");
        Put(prototype, "next", 1, (_, self, arguments) => Noted(self, next.On(self, arguments)));
        Put(prototype, "return", 1, (_, self, arguments) => Return(self, close));
        prototype.FastSetProperty(
            "constructor",
            new PropertyDescriptor(_realm.Standard.Get("Object"), PropertyFlag.NonEnumerable)
        );
    }

    private JsValue Noted(JsValue generator, JsValue result)
    {
        if (generator is ObjectInstance instance && result is ObjectInstance step)
        {
            _ended.GetOrCreateValue(instance).Value = TypeConverter.ToBoolean(step.Get("done"));
        }

        return result;
    }

    private JsValue Return(JsValue generator, Function close)
    {
        var result = new JsObject(_realm.Engine);
        var goesOn =
            generator is ObjectInstance instance && _ended.TryGetValue(instance, out var ended) && !ended.Value;
        if (!goesOn)
        {
            close.On(generator, []);
        }

        result.FastSetDataProperty("value", JsValue.Undefined);
        result.FastSetDataProperty("done", goesOn ? JsBoolean.False : JsBoolean.True);
        return result;
    }

    /// <summary>Without a prototype.</summary>
    private sealed class Bare(JsEngine engine) : ObjectInstance(engine);

    private void Put(ObjectInstance prototype, string name, int length, NativeBody body) =>
        prototype.FastSetProperty(
            name,
            new PropertyDescriptor(
                new NativeFunction(_realm, "Generator", name, length, body),
                PropertyFlag.NonEnumerable
            )
        );
}
