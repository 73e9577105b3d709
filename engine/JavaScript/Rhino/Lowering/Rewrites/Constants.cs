using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>
/// <c>const</c>. On AM's scope a top-level one is declared but never gets its value; in a function the first value stays
/// and later writes do nothing.
/// </summary>
internal static class Constants
{
    public static IEnumerable<VariableDeclarator> Bind(
        LoweringPass pass,
        Identifier name,
        Expression? value,
        Node origin
    )
    {
        if (pass.Scope.Resolve(name.Name) is { Scope.IsFunctionLevel: false })
        {
            // The name of a caught error, or of a block.
            var raise = Synthetic.Call(
                LoweredName.Raise,
                origin,
                Synthetic.Text($"TypeError: redeclaration of var {name.Name}.", origin),
                Synthetic.Text("InternalError", origin)
            );
            yield return Variables.Drop(pass, value is null ? raise : Synthetic.Sequence(origin, value, raise), origin);
            yield break;
        }

        if (pass.Frame is { IsScript: true, IsEval: false })
        {
            pass.Remarks.Add(RemarkKind.TopLevelConst, name.Name, name);

            // The name was declared at the start of the script.
            if (value is not null && !IsPlain(value))
            {
                yield return Variables.Drop(pass, value, origin);
            }

            yield break;
        }

        if (pass.Frame.IsEval)
        {
            if (value is not null)
            {
                yield return Variables.Drop(pass, Evals.Constant(pass, name, value, origin), origin);
            }

            yield break;
        }

        if (pass.Frame.Loops == 0 || value is null)
        {
            foreach (var plain in Variables.Bind(pass, name, value, VariableDeclarationKind.Var, origin))
            {
                yield return plain;
            }

            yield break;
        }

        pass.Remarks.Add(RemarkKind.ConstInLoop, name.Name, name);

        // The value is computed in each round but kept only in the first.
        var (computed, isSet) = (pass.Frame.NewHidden(), pass.Frame.NewHidden());
        var keep = Synthetic.Sequence(
            origin,
            Synthetic.Assign(name, Synthetic.Name(computed, origin), origin),
            Synthetic.Boolean(true, origin)
        );
        yield return Synthetic.At(new VariableDeclarator(Synthetic.Name(computed, origin), value), origin);
        yield return Synthetic.At(
            new VariableDeclarator(
                Synthetic.Name(isSet, origin),
                Synthetic.Binary(Operator.LogicalOr, Synthetic.Name(isSet, origin), keep, origin)
            ),
            origin
        );
        yield return Synthetic.At(new VariableDeclarator(name, null), origin);
    }

    /// <summary>A write to a constant: its value, and in strict code an error.</summary>
    public static Expression Ignore(LoweringPass pass, Identifier name, Expression value, Node origin)
    {
        pass.Remarks.Add(RemarkKind.ConstWritten, name.Name, name);
        return pass.Frame.Strict ? Refuse(name, value, origin) : value;
    }

    /// <summary>A write that strict code must not make: its value is computed, then the error comes.</summary>
    public static Expression Refuse(Identifier name, Expression value, Node origin) =>
        Synthetic.Sequence(
            origin,
            value,
            Synthetic.Call(LoweredName.Readonly, origin, Synthetic.Text(name.Name, name))
        );

    private static bool IsPlain(Expression value) =>
        value is Literal or FunctionExpression or ArrowFunctionExpression
        || (value is SequenceExpression sequence && sequence.Expressions.All(IsPlain));
}
