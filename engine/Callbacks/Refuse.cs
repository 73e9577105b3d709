namespace JourneySim.Engine.Callbacks;

/// <summary>The checks that the constructors of <c>javax.security.auth.callback</c> make.</summary>
internal static class Refuse
{
    public static string Blank(string? text) =>
        string.IsNullOrEmpty(text) ? throw new CallbackArgumentException() : text;

    public static int Outside(int value, int least, int most) =>
        value < least || value > most ? throw new CallbackArgumentException() : value;

    public static IReadOnlyList<string> Blanks(IReadOnlyList<string>? texts) =>
        texts is null || texts.Count == 0 || texts.Any(string.IsNullOrEmpty)
            ? throw new CallbackArgumentException()
            : [.. texts];
}
