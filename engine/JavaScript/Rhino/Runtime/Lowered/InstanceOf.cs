using Acornima.Ast;
using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Native.Symbol;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>value instanceof type</c>: any object may stand on the right; one that is no function is looked for among the prototypes.</summary>
internal static class InstanceOf
{
    public static JsValue Of(RhinoRealm realm, JsValue value, JsValue type)
    {
        if (type is not ObjectInstance right)
        {
            throw realm.Errors.TypeError("Can't use 'instanceof' on a non-object.");
        }

        if (right is IForeignObject)
        {
            var test = right.Get(GlobalSymbolRegistry.HasInstance);
            return test is Function ? test.Call(right, [value]) : JsBoolean.False;
        }

        // An arrow function has no prototype of its own, and nothing to say against it.
        return
            value is ObjectInstance left
            && right is not ScriptFunction { FunctionDeclaration: ArrowFunctionExpression }
            && (
                DelegatesTo(left, Prototype(realm, right))
                || (ReferenceEquals(left, right) && ReferenceEquals(left, realm.Standard.Get("StopIteration")))
            )
            ? JsBoolean.True
            : JsBoolean.False;
    }

    private static ObjectInstance Prototype(RhinoRealm realm, ObjectInstance type)
    {
        if (type is BindFunction { BoundTargetFunction: ObjectInstance bound })
        {
            return Prototype(realm, bound);
        }

        if (type is not Function)
        {
            return type;
        }

        return type.Get("prototype") as ObjectInstance
            ?? throw realm.Errors.TypeError($"'prototype' property of {type.Get("name")} is not an object.");
    }

    private static bool DelegatesTo(ObjectInstance value, ObjectInstance prototype)
    {
        for (var next = value.Prototype; next is not null; next = next.Prototype)
        {
            if (ReferenceEquals(next, prototype))
            {
                return true;
            }
        }

        return false;
    }
}
