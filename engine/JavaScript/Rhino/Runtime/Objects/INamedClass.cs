namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>An object of a class that only Rhino has; <c>toString</c> says its name.</summary>
internal interface INamedClass
{
    string ClassName { get; }
}
