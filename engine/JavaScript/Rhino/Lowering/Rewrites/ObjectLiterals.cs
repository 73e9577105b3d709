using System.Globalization;
using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Object literals: values are not named after their keys, and version 0 keeps the order also of number-like keys.</summary>
internal static class ObjectLiterals
{
    public static Expression Lower(LoweringPass pass, ObjectExpression node)
    {
        var properties = node.Properties.Cast<Property>().Select(property => Lower(pass, property)).ToList();
        if (pass.Dialect == RhinoDialect.Aic && properties.TrueForAll(IsPlain) && properties.Any(IsNumbered))
        {
            return Synthetic.Call(
                LoweredName.ObjectInOrder,
                node,
                [.. properties.SelectMany(property => new[] { Key(property), (Expression)property.Value })]
            );
        }

        return node.UpdateWith(NodeList.From<Node>(properties));
    }

    private static ObjectProperty Lower(LoweringPass pass, Property property)
    {
        if (property.Kind is PropertyKind.Get or PropertyKind.Set)
        {
            return Synthetic.At(
                new ObjectProperty(
                    property.Kind,
                    property.Key,
                    pass.Lower((Expression)property.Value),
                    computed: false,
                    shorthand: false,
                    method: false
                ),
                property
            );
        }

        var value = Functions.Unnamed(pass.Lower((Expression)property.Value));
        var key = property.Key is StringLiteral { Value: "__proto__" }
            ? Synthetic.Name("__proto__", property.Key)
            : property.Key;
        if (
            key is Identifier { Name: "__proto__" }
            && pass.Dialect == RhinoDialect.Aic
            && property.Value is not ObjectExpression
        )
        {
            value = Synthetic.Call(LoweredName.PrototypeOf, property, value);
        }

        return Synthetic.At(
            new ObjectProperty(PropertyKind.Init, key, value, computed: false, shorthand: false, method: false),
            property
        );
    }

    private static bool IsPlain(ObjectProperty property) =>
        property.Kind is not (PropertyKind.Get or PropertyKind.Set) && TextOf(property.Key) != "__proto__";

    private static bool IsNumbered(ObjectProperty property) =>
        uint.TryParse(TextOf(property.Key), CultureInfo.InvariantCulture, out var index)
        && index.ToString(CultureInfo.InvariantCulture) == TextOf(property.Key);

    private static Expression Key(ObjectProperty property) => Synthetic.Text(TextOf(property.Key), property.Key);

    private static string TextOf(Expression key) =>
        key switch
        {
            Identifier name => name.Name,
            StringLiteral text => text.Value,
            NumericLiteral number => Jint.Runtime.TypeConverter.ToString(new Jint.Native.JsNumber(number.Value)),
            _ => key.ToString()!,
        };
}
