namespace JourneySim.Fakes.Esvs;

/// <summary>
/// The expression type of an ESV variable, named as the tenant's API names it (Advanced Identity Cloud docs, "ESVs": variable expression types).
/// </summary>
public enum EsvType
{
    String,
    Array,
    Object,
    Bool,
    Int,
    Number,
    List,
    KeyValueList,
    Base64EncodedInlined,
}
