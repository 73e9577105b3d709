namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A view of a C# object: two views of one object are the same Java object.</summary>
internal interface ISharedState
{
    object Shared { get; }
}
