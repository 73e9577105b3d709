using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Reading and writing members.</summary>
internal static class Members
{
    public static Expression Read(LoweringPass pass, MemberExpression node) =>
        IsSpecial(node)
            ? Synthetic.Call(LoweredName.Prototype, node, pass.LowerUnmarked(node.Object), Key(pass, node))
            : node.UpdateWith(
                pass.LowerUnmarked(node.Object),
                node.Computed ? Checked(pass, node.Property) : node.Property
            );

    /// <summary>A computed key, looked at before it is used where it may be the name of a member that Rhino has otherwise.</summary>
    public static Expression Checked(LoweringPass pass, Expression key)
    {
        var lowered = pass.LowerUnmarked(key);
        return MayNameMember(pass, key) ? Synthetic.Call(LoweredName.Key, key, lowered) : lowered;
    }

    private static bool MayNameMember(LoweringPass pass, Expression key) =>
        !pass.Program.ReachesAnything && !Grammar.MemberExpressions.IsHarmlessKey(key) && !Numeric.IsNumber(pass, key);

    /// <summary><c>target.key = value</c>, value lowered already.</summary>
    public static Expression Write(LoweringPass pass, MemberExpression member, Expression value, Node origin)
    {
        if (IsSpecial(member) && Name(member) == Runtime.Lowered.Prototypes.Prototype)
        {
            return Synthetic.Call(LoweredName.SetPrototype, origin, pass.LowerUnmarked(member.Object), value);
        }

        if (member is { Object: ThisExpression, Computed: false } && !pass.Frame.Strict)
        {
            return Synthetic.Assign(Read(pass, member), Functions.Unnamed(value), origin);
        }

        return Synthetic.Call(
            pass.Frame.Strict ? LoweredName.SetMemberStrict
                : member.Computed && MayNameMember(pass, member.Property) ? LoweredName.SetComputed
                : LoweredName.SetMember,
            origin,
            pass.LowerUnmarked(member.Object),
            Key(pass, member),
            value
        );
    }

    /// <summary><c>target.key op= value</c>: target and key are evaluated once.</summary>
    public static Expression Compound(LoweringPass pass, MemberExpression member, AssignmentExpression node)
    {
        var (first, again) = Once(pass, pass.LowerUnmarked(member.Object), member.Object);
        var (firstKey, keyAgain) = Once(
            pass,
            member.Computed ? Checked(pass, member.Property) : Key(pass, member),
            member.Property
        );
        var read = member.Computed
            ? Synthetic.At(new MemberExpression(again, keyAgain, computed: true, optional: false), member)
            : Synthetic.At(new MemberExpression(again, member.Property, computed: false, optional: false), member);
        var operation = Assignments.OperatorOf(node.Operator);
        var right = pass.LowerUnmarked(node.Right);
        var value =
            operation == Operator.Multiplication && Products.MayGrow(pass, member, node.Right)
                ? Products.Of(read, right, node)
            : operation == Operator.Addition ? Synthetic.Call(LoweredName.Add, node, read, right)
            : Synthetic.Binary(operation, read, right, node);
        return Synthetic.Call(
            pass.Frame.Strict ? LoweredName.SetMemberStrict : LoweredName.SetMember,
            node,
            first,
            firstKey,
            value
        );
    }

    public static Expression Update(LoweringPass pass, MemberExpression member, UpdateExpression node) =>
        Synthetic.Call(
            LoweredName.UpdateMember,
            node,
            pass.LowerUnmarked(member.Object),
            Key(pass, member),
            Synthetic.Number(node.Operator == Operator.Increment ? 1 : -1, node),
            Synthetic.Boolean(node.Prefix, node),
            Synthetic.Boolean(pass.Frame.Strict, node)
        );

    public static Expression Delete(LoweringPass pass, MemberExpression member, Node origin) =>
        Synthetic.Call(
            LoweredName.DeleteMember,
            origin,
            pass.LowerUnmarked(member.Object),
            Key(pass, member),
            Synthetic.Boolean(pass.Frame.Strict, origin)
        );

    /// <summary>The key as a value.</summary>
    public static Expression Key(LoweringPass pass, MemberExpression member) =>
        member.Computed
            ? pass.LowerUnmarked(member.Property)
            : Synthetic.Text(((Identifier)member.Property).Name, member.Property);

    private static bool IsSpecial(MemberExpression node) =>
        !node.Computed && Name(node) is Runtime.Lowered.Prototypes.Prototype or Runtime.Lowered.Prototypes.Parent;

    private static string? Name(MemberExpression node) => (node.Property as Identifier)?.Name;

    private static (Expression First, Expression Again) Once(LoweringPass pass, Expression lowered, Node origin)
    {
        if (lowered is Identifier or Literal or ThisExpression)
        {
            return (lowered, lowered);
        }

        var held = pass.Frame.NewHidden();
        return (Synthetic.Assign(Synthetic.Name(held, origin), lowered, origin), Synthetic.Name(held, origin));
    }
}
