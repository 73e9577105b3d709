namespace JourneySim.Engine.JavaScript.Java.Classes.JavaText;

/// <summary>A run of one pattern letter, or literal text.</summary>
/// <param name="Letter">The letter; NUL for literal text.</param>
/// <param name="Count">How often it stands there.</param>
/// <param name="Literal">The text.</param>
internal sealed record DatePiece(char Letter, int Count, string Literal)
{
    /// <summary>True for a field that is written in digits.</summary>
    public bool IsNumber =>
        Letter switch
        {
            '\0' or 'G' or 'E' or 'a' or 'z' or 'Z' or 'X' => false,
            'M' or 'L' => Count < 3,
            _ => true,
        };
}
