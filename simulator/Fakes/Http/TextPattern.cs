namespace JourneySim.Fakes.Http;

/// <summary>A text in which <c>*</c> stands for any text.</summary>
internal static class TextPattern
{
    public static bool Fits(string pattern, string text, StringComparison comparison = StringComparison.Ordinal)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return string.Equals(pattern, text, comparison);
        }

        if (
            !text.StartsWith(parts[0], comparison)
            || !text.EndsWith(parts[^1], comparison)
            || text.Length < parts[0].Length + parts[^1].Length
        )
        {
            return false;
        }

        var at = parts[0].Length;
        var end = text.Length - parts[^1].Length;
        foreach (var part in parts[1..^1])
        {
            var found = text.IndexOf(part, at, end - at, comparison);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return true;
    }
}
