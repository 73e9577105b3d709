using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>An object that is no JavaScript object to Rhino: a Java value, class or package.</summary>
internal interface IForeignObject
{
    /// <summary>What <c>typeof</c> says.</summary>
    string TypeOf { get; }

    /// <summary>Java's <c>toString()</c> of the value as it stands in error messages.</summary>
    string MessageText { get; }

    /// <summary>The keys that <c>for (… in …)</c> visits, in order.</summary>
    IReadOnlyList<JsValue> Keys { get; }

    /// <summary>What <c>Object.prototype.toString</c> puts after <c>object</c>.</summary>
    string ScriptClassName { get; }

    /// <summary>True for what keeps properties of its own in Rhino (a ScriptableObject), as packages do and Java values do not.</summary>
    bool KeepsProperties => false;

    /// <summary>True when <c>concat</c> takes its elements one by one.</summary>
    bool Spreads => false;

    /// <summary>What <c>==</c> says of this and another such object.</summary>
    bool IsAlike(JsValue other);

    /// <summary>What <c>JSON.stringify</c> makes of it.</summary>
    string JsonText => MessageText;
}
