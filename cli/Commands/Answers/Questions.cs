using JourneySim.Engine.Callbacks;

namespace JourneySim.Cli.Commands.Answers;

/// <summary>The questions of each callback type; those that only tell something have none.</summary>
internal static class Questions
{
    private static readonly string[] StandardButtons = ["Yes", "No", "Cancel", "OK"];

    public static IReadOnlyList<Question> Of(Callback callback) =>
        callback switch
        {
            NameCallback name => [Text(callback, name.Prompt, name.DefaultName)],
            PasswordCallback password => [Secret(callback, password.Prompt)],
            TextInputCallback text => [Text(callback, text.Prompt, text.DefaultText)],
            ChoiceCallback choice => [Choice(choice)],
            ConfirmationCallback buttons => [Buttons(buttons)],
            ValidatedPasswordCallback password => [Secret(callback, password.Prompt)],
            ValidatedCallback text => [Text(callback, text.Prompt, Given(text.Value))],
            BooleanAttributeInputCallback flag => [Flag(callback, flag.Prompt, flag.Value ?? false)],
            NumberAttributeInputCallback number => [Number(callback, number.Prompt, number.Value)],
            AttributeInputCallback text =>
            [
                // Left empty, a required one is only asked again.
                Text(
                    callback,
                    text.Prompt,
                    text.Required ? Given(text.Inputs[0].Value as string) : text.Inputs[0].Value as string
                ),
            ],
            TermsAndConditionsCallback => [Flag(callback, "Accept the terms and conditions", false)],
            ConsentMappingCallback consent => [Flag(callback, consent.Message ?? consent.DisplayName, false)],
            HiddenValueCallback hidden => [Text(callback, $"Hidden value {hidden.Id}", Given(hidden.DefaultValue))],
            KbaCreateCallback kba =>
            [
                Text(callback, kba.Prompt ?? "Question", null),
                Text(callback, "Answer", null) with
                {
                    Input = 1,
                },
            ],
            _ =>
            [
                .. callback.Inputs.Select(
                    (field, input) =>
                        Text(callback, Words(callback, field), Given(field.Value as string)) with
                        {
                            Input = input,
                        }
                ),
            ],
        };

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string Words(Callback callback, CallbackField field) =>
        field.Name.Length == 0 ? callback.Type : $"{callback.Type} {field.Name}";

    private static Question.Text Text(Callback callback, string? prompt, string? @default) =>
        new(@default) { Callback = callback, Prompt = prompt ?? callback.Type };

    private static Question.Secret Secret(Callback callback, string? prompt) =>
        new() { Callback = callback, Prompt = prompt ?? callback.Type };

    private static Question.Flag Flag(Callback callback, string? prompt, bool unchanged) =>
        new(unchanged) { Callback = callback, Prompt = prompt ?? callback.Type };

    private static Question.Number Number(Callback callback, string? prompt, double? @default) =>
        new(@default) { Callback = callback, Prompt = prompt ?? callback.Type };

    private static Question.OneOf Choice(ChoiceCallback choice) =>
        new([.. choice.Choices.Index()], (int)choice.Inputs[0].Value!) { Callback = choice, Prompt = choice.Prompt };

    private static Question.OneOf Buttons(ConfirmationCallback buttons)
    {
        int[] standard = buttons.OptionType switch
        {
            0 => [0, 1],
            1 => [0, 1, 2],
            _ => [3, 2],
        };
        return new(
            buttons.Options is { } own ? [.. own.Index()] : [.. standard.Select(i => (i, StandardButtons[i]))],
            buttons.SelectedIndex
        )
        {
            Callback = buttons,
            Prompt = buttons.Prompt ?? "",
        };
    }
}
