using Jint.Native;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Conversion;

/// <summary>Chooses among the overloads of a method or constructor as Rhino 1.7.14 does.</summary>
internal sealed class Overloads(JavaBridge bridge)
{
    [Flags]
    private enum Preference
    {
        Equal = 0,
        First = 1,
        Second = 2,
        Ambiguous = 3,
    }

    /// <summary>The method to call, or null when none fits.</summary>
    public JavaMethod? Choose(IReadOnlyList<JavaMethod> candidates, JsCallArguments arguments)
    {
        if (candidates.Count == 1)
        {
            return Fits(candidates[0], arguments) ? candidates[0] : null;
        }

        var best = new List<JavaMethod>();
        foreach (var candidate in candidates)
        {
            if (Fits(candidate, arguments))
            {
                Weigh(best, candidate, arguments);
            }
        }

        return best.Count switch
        {
            0 => null,
            1 => best[0],
            _ => throw Ambiguous(best, arguments),
        };
    }

    private bool Fits(JavaMethod method, JsCallArguments arguments)
    {
        var parameters = method.Parameters;
        var count = method.Signature.VarArgs ? parameters.Count - 1 : parameters.Count;
        if (method.Signature.VarArgs ? count > arguments.Length : count != arguments.Length)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (bridge.Weights.Of(arguments[i], parameters[i]) >= ConversionWeight.None)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Compares a fitting candidate with all that were best so far.</summary>
    private void Weigh(List<JavaMethod> best, JavaMethod candidate, JsCallArguments arguments)
    {
        var better = 0;
        var worse = 0;
        for (var i = 0; i < best.Count; i++)
        {
            switch (Prefer(arguments, candidate, best[i]))
            {
                case Preference.First:
                    better++;
                    continue;
                case Preference.Second:
                    worse++;
                    continue;
                case Preference.Equal:
                    if (best[i].IsStatic && bridge.IsAssignable(candidate.Owner, best[i].Owner))
                    {
                        best[i] = candidate;
                    }

                    return;
            }

            break;
        }

        if (better == best.Count)
        {
            best.Clear();
            best.Add(candidate);
        }
        else if (worse != best.Count)
        {
            best.Add(candidate);
        }
    }

    private Preference Prefer(JsCallArguments arguments, JavaMethod first, JavaMethod second)
    {
        var total = Preference.Equal;
        for (var i = 0; i < arguments.Length; i++)
        {
            var type1 = first.Parameters[Math.Min(i, first.Parameters.Count - 1)];
            var type2 = second.Parameters[Math.Min(i, second.Parameters.Count - 1)];
            if (type1 == type2)
            {
                continue;
            }

            total |= Prefer(arguments[i], type1, type2);
            if (total == Preference.Ambiguous)
            {
                break;
            }
        }

        return total;
    }

    private Preference Prefer(JsValue argument, string type1, string type2)
    {
        var rank1 = bridge.Weights.Of(argument, type1);
        var rank2 = bridge.Weights.Of(argument, type2);
        return rank1 < rank2 ? Preference.First
            : rank1 > rank2 ? Preference.Second
            : rank1 != ConversionWeight.Instance ? Preference.Ambiguous
            : bridge.IsAssignable(type2, type1) ? Preference.Second
            : bridge.IsAssignable(type1, type2) ? Preference.First
            : Preference.Ambiguous;
    }

    private Exception Ambiguous(List<JavaMethod> best, JsCallArguments arguments)
    {
        var list = string.Concat(best.Select(method => "\n    " + method.Declaration(bridge.Known)));
        var types = ScriptSignature.Of(arguments, bridge.Realm.IsEs6);
        return bridge.Realm.Errors.InternalError(
            best[0].IsConstructor
                ? $"The choice of Java constructor {best[0].Owner} matching JavaScript argument types ({types}) is ambiguous; candidate constructors are: {list}"
                : $"The choice of Java method {best[0].Owner}.{best[0].Name} matching JavaScript argument types ({types}) is ambiguous; candidate methods are: {list}"
        );
    }
}
