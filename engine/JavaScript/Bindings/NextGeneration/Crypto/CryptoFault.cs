namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Crypto;

/// <summary>
/// A refusal of <c>utils.crypto</c>: an <c>IllegalArgumentException</c> about the request, or AM's checked <c>ScriptCryptoException</c> around what
/// the JDK's provider says.
/// </summary>
internal sealed class CryptoFault(string message, bool isChecked) : Exception(message)
{
    public bool IsChecked { get; } = isChecked;

    public static CryptoFault Illegal(string message) => new(message, isChecked: false);

    public static CryptoFault NotOneOf(IEnumerable<string> names) =>
        Illegal("Algorithm must be one of [" + string.Join(", ", names) + "]");

    /// <param name="cause">Java's <c>toString()</c> of the provider's exception.</param>
    public static CryptoFault Provider(string cause) => new(cause, isChecked: true);
}
