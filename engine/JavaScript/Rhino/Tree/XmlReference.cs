namespace JourneySim.Engine.JavaScript.Rhino.Tree;

/// <summary>What an XML expression is as the target of an assignment.</summary>
internal enum XmlReference
{
    /// <summary>A value; refused as a target.</summary>
    None,

    /// <summary>A member or name that can be written.</summary>
    Writable,

    /// <summary>Descendants: a target by its form, refused all the same.</summary>
    ReadOnly,
}
