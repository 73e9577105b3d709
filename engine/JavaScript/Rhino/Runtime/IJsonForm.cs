using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>A foreign object that <c>JSON.stringify</c> writes as something else than an object of its keys.</summary>
internal interface IJsonForm
{
    /// <summary>What is written in its place: a primitive, an array for a list, an object for a map.</summary>
    JsValue JsonForm(RhinoRealm realm);

    /// <summary>Tells whether two script values stand for the same Java object, to find a value within itself.</summary>
    object JsonIdentity { get; }

    /// <summary>The Java class of the value, for the error about a value within itself.</summary>
    string JsonClass { get; }
}
