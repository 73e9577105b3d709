namespace JourneySim.Engine.JavaScript.Java;

/// <summary>How far a Java class is simulated, and on whose list of allowed classes it is.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Members">Methods and constructors that it declares.</param>
/// <param name="Simulated">Those that do what Java's do; the others say that they are not simulated.</param>
/// <param name="OnAic">Legacy scripts of Advanced Identity Cloud may use it.</param>
/// <param name="OnSelfManaged">Legacy scripts of a self-managed AM may use it by default.</param>
/// <param name="OnNextGeneration">Next generation scripts may use it.</param>
public sealed record JavaClassSummary(
    string Name,
    int Members,
    int Simulated,
    bool OnAic,
    bool OnSelfManaged,
    bool OnNextGeneration
);
