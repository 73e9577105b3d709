using System.Globalization;

namespace JourneySim.Engine.Identities.Queries;

/// <summary>How literals of a query filter are written.</summary>
internal static class QueryFilterText
{
    public static string Literal(object value) =>
        value switch
        {
            bool b => b ? "true" : "false",
            double d => d.ToString("R", CultureInfo.InvariantCulture),
            long n => n.ToString(CultureInfo.InvariantCulture),
            string s => "\""
                + s.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
                + "\"",
            _ => throw new ArgumentException(
                $"A query filter has no literal for {value.GetType().Name}.",
                nameof(value)
            ),
        };
}
