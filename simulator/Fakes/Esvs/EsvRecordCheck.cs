using System.Text;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Fakes.Esvs;

/// <summary>What AIC would refuse about one ESV. Values never show in the messages.</summary>
internal static class EsvRecordCheck
{
    public static IEnumerable<Diagnostic> Of(EsvRecord record)
    {
        if (EsvName.Fault(record.Name) is { } fault)
        {
            yield return new Diagnostic(
                "ESV1003",
                Severity.Error,
                $"\"{EsvName.ToId(record.Name)}\" is no name of an ESV: {fault}.",
                record.Span,
                $"Call it {EsvName.Suggest(record.Name)}."
            );
        }

        var wrong = record switch
        {
            EsvRecord.Variable variable => EsvValueCheck.Fault(variable.Type, variable.Value),
            EsvRecord.Secret secret when Encoding.UTF8.GetByteCount(secret.Value) > EsvValueCheck.LongestValue =>
                $"it is longer than {EsvValueCheck.LongestValue} bytes",
            _ => null,
        };
        if (wrong is not null)
        {
            var type = record is EsvRecord.Variable v ? " of type " + v.Type.ToString().ToLowerInvariant() : "";
            yield return new Diagnostic(
                "ESV1004",
                Severity.Error,
                $"The value of {EsvName.ToId(record.Name)}{type} does not fit: {wrong}.",
                record.Span
            );
        }
    }
}
