namespace JourneySim.Engine.Nodes;

/// <summary>What the schema of a managed object says of one property.</summary>
/// <param name="Name">Its name, such as <c>givenName</c>.</param>
/// <param name="Title">What a user reads; empty takes the name.</param>
/// <param name="Type"><c>string</c>, <c>number</c>, <c>integer</c> or <c>boolean</c>.</param>
/// <param name="Required">An object without it is refused.</param>
/// <param name="Viewable">Users may see it.</param>
/// <param name="UserEditable">Users may change it.</param>
public sealed record PropertySchema(
    string Name,
    string Title,
    string Type = "string",
    bool Required = false,
    bool Viewable = true,
    bool UserEditable = true
)
{
    /// <summary>The properties of <c>alpha_user</c> that a form usually asks for (Advanced Identity Cloud, "User identity properties and attributes reference").</summary>
    public static IReadOnlyList<PropertySchema> OfUsers { get; } =
    [
        new("userName", "Username", Required: true),
        new("password", "Password", Viewable: false),
        new("givenName", "First Name", Required: true),
        new("sn", "Last Name", Required: true),
        new("mail", "Email Address", Required: true),
        new("cn", "Common Name", UserEditable: false),
        new("description", "Description"),
        new("accountStatus", "Status", UserEditable: false),
        new("telephoneNumber", "Telephone Number"),
        new("postalAddress", "Address 1"),
        new("city", "City"),
        new("postalCode", "Postal Code"),
        new("country", "Country"),
        new("stateProvince", "State/Province"),
        new("preferences/updates", "Send me news and updates", Type: "boolean"),
        new("preferences/marketing", "Send me special offers and services", Type: "boolean"),
    ];
}
