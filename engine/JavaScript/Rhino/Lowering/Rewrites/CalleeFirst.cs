using System.Collections.Frozen;
using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>
/// Rhino looks a callee up, and refuses what can't be called, before it computes the arguments; Jint does so afterwards.
/// A call whose arguments may fail or do something therefore asks first: <c>(typeof o.m === 'function' || check, o.m(…))</c>.
/// </summary>
internal static class CalleeFirst
{
    /// <summary>Methods that what they are called on has, in all that anybody writes; they are not asked for.</summary>
    private static readonly FrozenSet<string> Everywhere = new[]
    {
        "add",
        "apply",
        "bind",
        "call",
        "concat",
        "debug",
        "error",
        "exec",
        "filter",
        "forEach",
        "get",
        "getString",
        "indexOf",
        "info",
        "join",
        "log",
        "map",
        "message",
        "parse",
        "push",
        "put",
        "putShared",
        "putTransient",
        "replace",
        "slice",
        "split",
        "stringify",
        "substring",
        "test",
        "toString",
        "warn",
        "warning",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Standard names that hold something else.</summary>
    private static readonly FrozenSet<string> NoFunctions = new[]
    {
        "Infinity",
        "JSON",
        "Math",
        "NaN",
        "StopIteration",
        "globalThis",
        "undefined",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static Expression Call(LoweringPass pass, CallExpression node, NodeList<Expression> arguments) =>
        (node.Arguments.Any(argument => MayFail(pass, argument)) || MayBeNumber(node.Callee))
        && Asked(pass, node.Callee, node, callee => node.UpdateWith(callee, arguments)) is { } asked
            ? asked
            : node.UpdateWith(Plain(pass, node.Callee), arguments);

    /// <summary>A computed key that may be a number is told as Java writes it, and Jint tells it as a text.</summary>
    private static bool MayBeNumber(Expression callee) =>
        callee
            is MemberExpression
            {
                Computed: true,
                Property: UpdateExpression
                    or AssignmentExpression
                    or BinaryExpression
                    or UnaryExpression { Argument: not NumericLiteral }
            };

    public static Expression Tagged(LoweringPass pass, TaggedTemplateExpression node, TemplateLiteral lowered) =>
        Asked(pass, node.Tag, node, tag => node.UpdateWith(tag, lowered))
        ?? node.UpdateWith(Plain(pass, node.Tag), lowered);

    private static Expression? Asked(
        LoweringPass pass,
        Expression callee,
        Node origin,
        Func<Expression, Expression> called
    )
    {
        switch (callee)
        {
            case Identifier name when !IsSurelyFunction(pass, name.Name):
                var lowered = References.Lowered(pass, name);
                var isLocal = Calls.IsPlainLocal(pass, name.Name);
                return Synthetic.Sequence(
                    origin,
                    Unless(
                        lowered,
                        isLocal
                            ? Synthetic.Call(LoweredName.Callable, name, lowered)
                            : Synthetic.Call(LoweredName.Callable, name, lowered, Synthetic.Text(name.Name, name)),
                        name
                    ),
                    Synthetic.At(called(isLocal ? Plain(pass, name) : lowered), origin)
                );
            case MemberExpression { Computed: false, Property: Identifier key } member
                when !SurelyHas(pass, member.Object, key.Name):
                return Method(pass, member, key, origin, called);
            case MemberExpression { Computed: true } member:
                return Element(pass, member, origin, called);
            default:
                return null;
        }
    }

    /// <summary>What a standard object lacks is no method of it, however common the name.</summary>
    private static bool SurelyHas(LoweringPass pass, Expression holder, string method) =>
        holder is Identifier name
        && pass.Scope.Resolve(name.Name) is null
        && Runtime.Scope.StandardGlobals.Of(pass.Dialect).Has(name.Name)
            ? name.Name switch
            {
                "JSON" => method is "parse" or "stringify",
                "Math" => method is "max" or "min" or "floor" or "round" or "ceil" or "abs" or "random",
                "Object" => method is "keys" or "freeze" or "create",
                "Array" => method is "isArray",
                "String" => method is "fromCharCode",
                "Date" => method is "parse" or "UTC",
                _ => false,
            }
            : Everywhere.Contains(method);

    private static SequenceExpression Method(
        LoweringPass pass,
        MemberExpression member,
        Identifier key,
        Node origin,
        Func<Expression, Expression> called
    )
    {
        var target = pass.LowerUnmarked(member.Object);
        Expression? hold = null;
        if (target is not (Identifier or ThisExpression))
        {
            var held = Synthetic.Name(pass.Frame.NewHidden(), member.Object);
            hold = Synthetic.Assign(held, target, member.Object);
            target = held;
        }

        // The same node twice: a failing read of it is told as the call's.
        var method = Synthetic.At(member.UpdateWith(target, key), member);
        var check = Synthetic.Call(LoweredName.Method, member, target, Synthetic.Text(key.Name, key));
        var ask = Unless(method, check, member);
        var call = Synthetic.At(called(method), origin);
        return hold is null ? Synthetic.Sequence(origin, ask, call) : Synthetic.Sequence(origin, hold, ask, call);
    }

    /// <summary><c>o[k](…)</c>: object and key are computed once.</summary>
    private static SequenceExpression Element(
        LoweringPass pass,
        MemberExpression member,
        Node origin,
        Func<Expression, Expression> called
    )
    {
        var target = pass.LowerUnmarked(member.Object);
        var steps = new List<Expression>();
        if (target is not (Identifier or ThisExpression))
        {
            target = Hold(pass, target, member.Object, steps);
        }

        var key = pass.LowerUnmarked(member.Property);
        if (key is not (StringLiteral or NumericLiteral))
        {
            key = Hold(pass, key, member.Property, steps);
        }

        var method = Synthetic.At(member.UpdateWith(target, key), member);
        steps.Add(Synthetic.Call(LoweredName.Method, member, target, key));
        steps.Add(Synthetic.At(called(method), origin));
        return Synthetic.Sequence(origin, [.. steps]);
    }

    private static Identifier Hold(LoweringPass pass, Expression value, Node origin, List<Expression> steps)
    {
        var held = Synthetic.Name(pass.Frame.NewHidden(), origin);
        steps.Add(Synthetic.Assign(held, value, origin));
        return held;
    }

    /// <summary><c>typeof callee === 'function' || check</c></summary>
    private static Expression Unless(Expression callee, Expression check, Node origin) =>
        Synthetic.Binary(
            Operator.LogicalOr,
            Synthetic.Binary(
                Operator.StrictEquality,
                Synthetic.At(new NonUpdateUnaryExpression(Operator.TypeOf, callee), origin),
                Synthetic.Text("function", origin),
                origin
            ),
            check,
            origin
        );

    /// <summary>A callee without a name is refused by its value, which Jint no longer has when it refuses.</summary>
    private static Expression Plain(LoweringPass pass, Expression callee) =>
        callee switch
        {
            Identifier name => Calls.IsPlainLocal(pass, name.Name)
                // Rhino knows no name for it any more: errors show the value.
                ? Synthetic.Sequence(name, Synthetic.Number(0, name), References.Lowered(pass, name))
                : References.Lowered(pass, name),
            MemberExpression or FunctionExpression or ArrowFunctionExpression => pass.LowerUnmarked(callee),
            _ => Synthetic.Call(LoweredName.Callable, callee, pass.LowerUnmarked(callee)),
        };

    private static bool IsSurelyFunction(LoweringPass pass, string name) =>
        !pass.Facts.IsWritten(name)
        && (
            pass.Scope.Resolve(name) is { } resolved
                ? resolved.Kind == DeclarationKind.Function
                : !NoFunctions.Contains(name)
                    && !pass.Scope.IsInWith
                    && Runtime.Scope.StandardGlobals.Of(pass.Dialect).Has(name)
        );

    /// <summary>The arguments may end in an error or do something before the callee is refused.</summary>
    private static bool MayFail(LoweringPass pass, Expression argument) =>
        argument switch
        {
            Literal or ThisExpression or FunctionExpression or ArrowFunctionExpression => false,
            Identifier name => pass.Scope.Resolve(name.Name) is null
                && !Runtime.Scope.StandardGlobals.Of(pass.Dialect).Has(name.Name),
            UpdateExpression => true,
            BinaryExpression operation => MayFail(pass, operation.Left) || MayFail(pass, operation.Right),
            UnaryExpression operation => MayFail(pass, operation.Argument),
            MemberExpression { Object: Identifier or ThisExpression } member => MayFail(pass, member.Object),
            TemplateLiteral template => template.Expressions.Any(part => MayFail(pass, part)),
            ArrayExpression array => array.Elements.Any(element => element is not null && MayFail(pass, element)),
            ConditionalExpression choice => MayFail(pass, choice.Test)
                || MayFail(pass, choice.Consequent)
                || MayFail(pass, choice.Alternate),
            ObjectExpression literal => literal.Properties.Any(property =>
                property is not Property { Kind: PropertyKind.Init, Computed: false, Value: Expression value }
                || MayFail(pass, value)
            ),
            _ => true,
        };
}
