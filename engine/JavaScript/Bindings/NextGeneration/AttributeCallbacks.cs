using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.NextGeneration.CallbacksBuilderTable;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary>The callbacks of <c>callbacksBuilder</c> that carry policies; each value type has the same four overloads.</summary>
internal static class AttributeCallbacks
{
    private delegate Callback Make(JavaCall call, object? policies, bool validateOnly, IReadOnlyList<string>? failed);

    public static JavaClassBuilder AddTo(JavaClassBuilder table)
    {
        Attribute(
            table,
            "booleanAttributeInputCallback",
            "Boolean",
            (c, policies, only, failed) =>
                new BooleanAttributeInputCallback(c.Text(0), c.Text(1), c[2] as bool?, Is(c, 3), policies, only, failed)
        );
        Attribute(
            table,
            "numberAttributeInputCallback",
            "Double",
            (c, policies, only, failed) =>
                new NumberAttributeInputCallback(
                    c.Text(0),
                    c.Text(1),
                    c[2] is null ? null : c.Double(2),
                    Is(c, 3),
                    policies,
                    only,
                    failed
                )
        );
        Attribute(
            table,
            "stringAttributeInputCallback",
            "String",
            (c, policies, only, failed) =>
                new StringAttributeInputCallback(c.Text(0), c.Text(1), c.Text(2), Is(c, 3), policies, only, failed)
        );
        return table
            .Add(
                "validatedPasswordCallback(String, boolean, Object, Boolean)",
                c => new ValidatedPasswordCallback(c.Text(0), c.Flag(1), Given.Plain(c[2]), Is(c, 3))
            )
            .Add(
                "validatedPasswordCallback(String, boolean, Object, Boolean, List)",
                c => new ValidatedPasswordCallback(c.Text(0), c.Flag(1), Given.Plain(c[2]), Is(c, 3), Given.Texts(c[4]))
            )
            .Add(
                "validatedUsernameCallback(String, Object, Boolean)",
                c => new ValidatedUsernameCallback(c.Text(0), Given.Plain(c[1]), Is(c, 2))
            )
            .Add(
                "validatedUsernameCallback(String, Object, Boolean, List)",
                c => new ValidatedUsernameCallback(c.Text(0), Given.Plain(c[1]), Is(c, 2), Given.Texts(c[3]))
            );
    }

    private static void Attribute(JavaClassBuilder table, string name, string type, Make make) =>
        table
            .Add($"{name}(String, String, {type}, Boolean)", c => make(c, null, validateOnly: false, null))
            .Add(
                $"{name}(String, String, {type}, Boolean, List)",
                c => make(c, null, validateOnly: false, Given.Texts(c[4]))
            )
            .Add(
                $"{name}(String, String, {type}, Boolean, Object, Boolean)",
                c => make(c, Given.Plain(c[4]), Is(c, 5), null)
            )
            .Add(
                $"{name}(String, String, {type}, Boolean, Object, Boolean, List)",
                c => make(c, Given.Plain(c[4]), Is(c, 5), Given.Texts(c[6]))
            );
}
