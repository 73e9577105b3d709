using System.Collections.Concurrent;
using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Lowering;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>The functions that lowered code calls: a table of contents, one line a function. Names: <see cref="LoweredName"/>.</summary>
internal static class LoweredFunctions
{
    private static readonly FrozenDictionary<string, Func<RhinoRealm, JsValue[], JsValue>> Bodies = new Dictionary<
        string,
        Func<RhinoRealm, JsValue[], JsValue>
    >(StringComparer.Ordinal)
    {
        [LoweredName.Add] = (_, a) => Addition.Of(a),
        [LoweredName.Multiply] = (realm, a) => Arithmetic.Product(realm, a.At(0), a.At(1)),
        [LoweredName.SetMember] = (realm, a) => MemberWrite.Sloppy(realm, a.At(0), a.At(1), a.At(2)),
        [LoweredName.SetComputed] = (realm, a) =>
            MemberWrite.Sloppy(realm, a.At(0), realm.Members.Reach(a.At(1)), a.At(2)),
        [LoweredName.Key] = (realm, a) => realm.Members.Reach(a.At(0)),
        [LoweredName.SetMemberStrict] = (realm, a) => MemberWrite.Strict(realm, a.At(0), a.At(1), a.At(2)),
        [LoweredName.UpdateMember] = (realm, a) => MemberUpdate.Step(realm, a),
        [LoweredName.DeleteMember] = (realm, a) => MemberDelete.Of(realm, a.At(0), a.At(1), a.At(2).AsBoolean()),
        [LoweredName.Prototype] = (realm, a) => Prototypes.Read(realm, a.At(0), a.At(1)),
        [LoweredName.SetPrototype] = (realm, a) => Prototypes.Write(realm, a.At(0), a.At(1)),
        [LoweredName.PrototypeOf] = (realm, a) =>
            a.At(0) is JsUndefined or JsNull ? JsValue.Null : realm.ObjectOf(a.At(0)),
        [LoweredName.StrictArguments] = (realm, a) => StrictArguments.Of(realm, a.At(0)),
        [LoweredName.GeneratorFunction] = (realm, a) => Objects.Iterators.Generators.Function(realm, a.At(0)),
        [LoweredName.ArrayOf] = (realm, a) => ArrayOf.One(realm, a.At(0), a.At(1)),
        [LoweredName.Constructor] = (realm, a) => Construction.Of(realm, a.At(0)),
        [LoweredName.TypeOf] = (_, a) => new JsString(RhinoValues.TypeOf(a.At(0))),
        [LoweredName.Caught] = (realm, a) => Caught.Of(realm, a.At(0)),
        [LoweredName.Thrown] = (realm, a) => realm.Thrown.Remember(a.At(0)),
        [LoweredName.ForIn] = (realm, a) => Loops.In(realm, a.At(0)),
        [LoweredName.ForEach] = (realm, a) => Loops.Each(realm, a.At(0)),
        [LoweredName.ForOf] = (realm, a) => ForOf.Of(realm, a.At(0)),
        [LoweredName.ObjectInOrder] = (realm, a) => new OrderedObject(realm, a),
        [LoweredName.Eval] = Evaluation.Direct,
        [LoweredName.Names] = (realm, a) => new DynamicNames(realm, a),
        [LoweredName.Name] = DynamicNames.Add,
        [LoweredName.Constants] = Constants.Check,
        [LoweredName.Readonly] = (realm, a) => throw Constants.Readonly(realm, a.At(0)),
        [LoweredName.StrictName] = (realm, a) => StrictNames.Check(realm, a.At(0)),
        [LoweredName.Entries] = (realm, a) => Loops.Entries(realm, a.At(0)),
        [LoweredName.Collect] = (_, a) => Collection.Add(a.At(0), a.At(1)),
        [LoweredName.LegacyGenerator] = (realm, a) => LegacyIteration.Generator(realm, a.At(0)),
        [LoweredName.AssignToCall] = (realm, a) => throw AssignToCall.Of(realm, a.At(0)),
        [LoweredName.NotSimulated] = (_, a) => throw NotSimulated.Of(a.At(0).ToString()),
        [LoweredName.NotXml] = (realm, a) => throw NotXml.Of(realm, a.At(0)),
        [LoweredName.RegExp] = (realm, a) => RegExpLiteral.Of(realm, a.At(0), a.At(1)),
        [LoweredName.With] = (realm, a) => Withs.Of(realm, a.At(0)),
        [LoweredName.InstanceOf] = (realm, a) => InstanceOf.Of(realm, a.At(0), a.At(1)),
        [LoweredName.Equal] = (_, a) => LooseEquality.Of(a.At(0), a.At(1)) ? JsBoolean.True : JsBoolean.False,
        [LoweredName.Method] = (realm, a) => Methods.Need(realm, a.At(0), a.At(1)),
        [LoweredName.Callable] = (realm, a) =>
            a.Length == 1 || Callables.Are(a[0])
                ? Objects.Receiver.Callback(realm, a[0])
                : throw realm.Errors.NotFunction(a[0], a[1].ToString()),
        [LoweredName.CallRegExp] = CallRegExp.Of,
        [LoweredName.Probe] = (realm, a) => Probe.Count(realm, a.At(0)),
        [LoweredName.ProbeLeft] = (realm, a) => Probe.CountLeft(realm, a.At(0), a.At(1), a.At(2)),
        [LoweredName.Raise] = (realm, a) => throw Raise.Of(realm, a.At(0).ToString(), a.At(1).ToString()),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, LoweredFunction> Made = new(StringComparer.Ordinal);

    /// <summary>Every name of a lowered function holds a blank, which no script can write.</summary>
    public static bool IsHelperName(string name) => name.StartsWith("rhino ", StringComparison.Ordinal);

    public static bool IsHelperName(JsValue key) => key is JsString && IsHelperName(key.ToString());

    /// <summary>The function of this name, one for all runs; null when no lowered function is called so.</summary>
    public static LoweredFunction? Find(string name) =>
        IsHelperName(name) && Bodies.TryGetValue(name, out var body)
            ? Made.GetOrAdd(name, static (name, body) => new LoweredFunction(name, body), body)
            : null;
}
