using System.Runtime.CompilerServices;
using Acornima.Ast;
using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>The callee of <c>new</c>.</summary>
internal static class Construction
{
    public static JsValue Of(RhinoRealm realm, JsValue callee) =>
        callee is JsRegExp pattern && !realm.IsEs6
            ? new RefusingConstructor(realm, () => realm.Errors.NotFunction(callee, RhinoValues.TextOf(pattern)))
        : !Callables.Are(callee) ? new RefusingConstructor(realm, () => realm.Errors.NotFunction(callee))
        : IsConstructor(callee) && !ReferenceEquals(callee, realm.Modern("BigInt")) ? callee
        : new RefusingConstructor(realm, () => NotConstructor(realm, callee));

    private static JavaScriptException NotConstructor(RhinoRealm realm, JsValue callee)
    {
        var name = callee is ScriptFunction { FunctionDeclaration: ArrowFunctionExpression }
            ? RhinoValues.TextOf(callee)
            : callee.Get("name").ToString();
        return ReferenceEquals(callee, realm.Modern("Symbol"))
            ? realm.Errors.TypeError("Symbol objects may not be constructed using \"new\"")
            : realm.Errors.TypeError($"\"{name}\" is not a constructor.");
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_IsConstructor")]
    private static extern bool IsConstructor(JsValue value);
}
