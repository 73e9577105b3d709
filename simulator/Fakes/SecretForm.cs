namespace JourneySim.Fakes;

/// <summary>One text in which a secret shows.</summary>
/// <param name="Text">The text.</param>
/// <param name="WholeWord">Too short to be covered inside other words: a secret "12" must not cover parts of every number.</param>
internal readonly record struct SecretForm(string Text, bool WholeWord)
{
    public bool FitsAt(string text, int at) =>
        !WholeWord
        || (
            (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            && (at + Text.Length == text.Length || !char.IsLetterOrDigit(text[at + Text.Length]))
        );
}
