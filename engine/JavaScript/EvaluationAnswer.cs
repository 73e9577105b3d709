namespace JourneySim.Engine.JavaScript;

/// <summary>What came of evaluating a text. A closed family.</summary>
public abstract record EvaluationAnswer
{
    private EvaluationAnswer() { }

    /// <summary>The completion value.</summary>
    /// <param name="TypeOf">What <c>typeof</c> says.</param>
    /// <param name="Json">Its JSON text; <c>undefined</c>, <c>NaN</c>, <c>-0</c>, <c>[function]</c> where JSON has none.</param>
    /// <param name="Text">What <c>String(value)</c> says.</param>
    public sealed record Completed(string TypeOf, string Json, string Text) : EvaluationAnswer;

    /// <summary>The text was refused, or an error left it.</summary>
    /// <param name="Phase"><c>parse</c> or <c>run</c>.</param>
    /// <param name="Name">The error's name where Rhino gives one.</param>
    /// <param name="Message">Rhino's text without place.</param>
    /// <param name="Line">One-based line.</param>
    public sealed record Failed(string Phase, string? Name, string Message, int Line) : EvaluationAnswer;
}
