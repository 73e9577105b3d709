using Jint.Native;
using Jint.Native.Object;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>What the runtime asks of the Java bridge, so that it needs no knowledge of Java values.</summary>
internal interface IJavaSide
{
    /// <summary>The realm is open: the bridge belongs to it from now on.</summary>
    void Attach(RhinoRealm realm);

    /// <summary>A value on its way into AM's bindings scope: wrappers lose their wrapper, ropes become Java strings.</summary>
    JsValue Store(RhinoRealm realm, JsValue value);

    /// <summary>The error of reading a value back from AM's bindings scope, where its Java class is hidden; else null.</summary>
    Func<Exception>? Refusal(JsValue value);

    /// <summary>One of Rhino's Java globals (<c>Packages</c>, <c>java</c>, <c>JavaImporter</c>, …); null when it is not offered.</summary>
    JsValue? Global(RhinoRealm realm, string name);

    /// <summary>A script catches an error that the engine raised: that of a Java exception becomes what Rhino shows of it.</summary>
    /// <param name="realm">The run.</param>
    /// <param name="error">The error.</param>
    /// <param name="place">Where it was raised, as Rhino writes it.</param>
    /// <returns>True for the error of a Java exception: it does not tell its place.</returns>
    bool Catch(RhinoRealm realm, ObjectInstance error, string place);

    /// <summary>What is told of an exception of Java that left the script without passing by its catches; null for any other.</summary>
    Exception? Escaped(Exception exception);

    /// <summary>A call failed because what stands in a Java object's member, or what Java just gave, is no function.</summary>
    /// <param name="member">The called member, or null for a call of a value.</param>
    /// <returns>The text of the object, or of the value; null when no Java was about.</returns>
    string? TextOfCalled(string? member);
}
