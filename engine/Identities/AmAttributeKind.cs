namespace JourneySim.Engine.Identities;

/// <summary>What the directory does with the values of an attribute; measured on a tenant per family.</summary>
public enum AmAttributeKind
{
    /// <summary>One value is a string in IDM, several an array.</summary>
    Text,

    /// <summary>At most one value, a string.</summary>
    Single,

    /// <summary>Always an array.</summary>
    Multiple,

    /// <summary>At most one whole number.</summary>
    Integer,

    /// <summary>At most one time: generalised (<c>20261001120000Z</c>) in AM, ISO 8601 in IDM.</summary>
    Date,
}
