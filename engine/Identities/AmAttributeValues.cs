using System.Globalization;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities;

/// <summary>Turns the values of an attribute into the value of IDM's property and back, with the directory's refusals.</summary>
internal static class AmAttributeValues
{
    private const int BadSyntax = 21;
    private const int SchemaViolated = 65;
    private const string Generalised = "yyyyMMddHHmmss'Z'";
    private const string Iso = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static IReadOnlyList<string> FromIdm(object? value, AmAttributeKind kind) =>
        value switch
        {
            null => [],
            StateList list => [.. list.Select(item => Text(item, kind))],
            _ => [Text(value, kind)],
        };

    /// <summary>Null means the property goes.</summary>
    public static object? ToIdm(string property, IReadOnlyList<string> values, AmAttributeKind kind)
    {
        if (kind is AmAttributeKind.Multiple)
        {
            return new StateList(values);
        }

        if (values.Count == 0)
        {
            // The directory's object class demands these two.
            return property is "sn" or "cn" ? throw new AmStoreException(SchemaViolated) : null;
        }

        if (kind is AmAttributeKind.Text)
        {
            return values is [var only] ? only : new StateList(values);
        }

        object[] read = [.. values.Select(v => Read(v, kind))];
        return read is [var single] ? single : throw new AmStoreException(SchemaViolated);
    }

    private static object Read(string value, AmAttributeKind kind) =>
        kind switch
        {
            AmAttributeKind.Integer => long.TryParse(
                value,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number is >= int.MinValue and <= int.MaxValue
                    ? (int)number
                    : number
                : throw new AmStoreException(BadSyntax),
            AmAttributeKind.Date => DateTime.TryParseExact(
                value,
                Generalised,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var time
            )
                ? time.ToString(Iso, CultureInfo.InvariantCulture)
                : throw new AmStoreException(BadSyntax),
            _ => value,
        };

    private static string Text(object? value, AmAttributeKind kind) =>
        value switch
        {
            string text
                when kind is AmAttributeKind.Date
                    && DateTime.TryParseExact(
                        text,
                        Iso,
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var time
                    ) => time.ToString(Generalised, CultureInfo.InvariantCulture),
            string text => text,
            _ => StateJson.Write(value),
        };
}
