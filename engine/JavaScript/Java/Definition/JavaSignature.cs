namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>A member's declaration as Java writes it: <c>String getBytes(java.nio.charset.Charset)</c>.</summary>
/// <param name="ReturnType">Full name of the type; empty for a constructor.</param>
/// <param name="Name">The member's name; empty for a constructor.</param>
/// <param name="Parameters">Full names of the parameter types.</param>
/// <param name="VarArgs">True when the last parameter is <c>X...</c>.</param>
internal sealed record JavaSignature(string ReturnType, string Name, IReadOnlyList<string> Parameters, bool VarArgs)
{
    /// <summary>What tells overloads apart: <c>name(type,type)</c>.</summary>
    public string Key => $"{Name}({string.Join(',', Parameters)})";

    public static JavaSignature Parse(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.LastIndexOf(')');
        if (open < 0 || close < open)
        {
            throw new ArgumentException(
                $"'{text}' is no Java declaration: write 'ReturnType name(Type, Type)'.",
                nameof(text)
            );
        }

        var head = text[..open].Trim();
        var blank = head.LastIndexOf(' ');
        var inside = text[(open + 1)..close];
        var parameters = inside.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new JavaSignature(
            blank < 0 ? "" : JavaTypeName.Full(head[..blank]),
            head[(blank + 1)..],
            [.. parameters.Select(JavaTypeName.Full)],
            inside.TrimEnd().EndsWith("...", StringComparison.Ordinal)
        );
    }
}
