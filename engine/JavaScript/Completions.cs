using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Json;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript;

/// <summary>Describes a completion value as the recordings of the real engine do.</summary>
internal static class Completions
{
    public static EvaluationAnswer.Completed Describe(RhinoRealm realm, JsValue value) =>
        new(
            RhinoValues.TypeOf(value),
            Told(realm, () => Json(realm, value)),
            Told(realm, () => RhinoValues.TextOf(value))
        );

    private static string Json(RhinoRealm realm, JsValue value) =>
        value switch
        {
            JsUndefined => "undefined",
            JsNumber number when number.AsNumber() == 0 && double.IsNegative(number.AsNumber()) => "-0",
            JsNumber or JsBoolean => RhinoValues.TextOf(value),
            JsBigInt => RhinoValues.TextOf(value) + "n",
            JsSymbol => value.ToString(),
            JsRegExp when !realm.IsEs6 => "[function]",
            _ when Callables.Are(value) => "[function]",
            _ => Stringify(realm, value),
        };

    private static string Stringify(RhinoRealm realm, JsValue value)
    {
        return JsonMembers.Stringify(realm, JsValue.Undefined, [value]).ToString();
    }

    /// <summary>The recorder writes the text of an error that stands in the way of a description.</summary>
    private static string Told(RhinoRealm realm, Func<string> text)
    {
        try
        {
            var told = "";
            realm.Guard(() =>
            {
                told = text();
                return JsValue.Undefined;
            });
            return told;
        }
        catch (RhinoRunException failed)
        {
            return $"<<{(failed.Failure.Line > 0 ? failed.Failure.TextAt(failed.Failure.File) : failed.Failure.Details)}>>";
        }
    }
}
