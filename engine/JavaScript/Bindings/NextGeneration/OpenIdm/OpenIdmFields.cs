using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.OpenIdm;

/// <summary>The fields of a request: the list argument, or <c>_fields</c> among the parameters before it.</summary>
internal static class OpenIdmFields
{
    /// <param name="call">The call.</param>
    /// <param name="parameters">The index of the parameters; the list of fields follows them.</param>
    public static IReadOnlyList<string> Of(JavaCall call, int parameters)
    {
        if (call.Arguments.Count > parameters + 1 && Given.Texts(call[parameters + 1]) is { } fields)
        {
            return fields;
        }

        var named =
            call.Arguments.Count > parameters
                ? Given.Entries(call[parameters])?.FirstOrDefault(e => e.Key == "_fields").Value
                : null;
        return named is null ? [] : Given.Texts(named) ?? [Java.Values.JavaValues.Text(named)];
    }
}
