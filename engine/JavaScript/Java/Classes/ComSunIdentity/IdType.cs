using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ComSunIdentity;

/// <summary><c>com.sun.identity.idm.IdType</c>: the kind of an identity, for <c>withIdentifiedIdentity</c>.</summary>
/// <param name="name">Its name, in lower case.</param>
/// <remarks>Source: open-source OpenAM; PingAM scripting API, actions.</remarks>
internal sealed class IdType(string name) : IJavaObject
{
    private const string Self = "com.sun.identity.idm.IdType";

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Self)
            .Implements("java.io.Serializable")
            .Constructor("(String)", call => new IdType(call.NeedText(0)))
            .Constant($"{Self} USER", new IdType("user"))
            .Constant($"{Self} ROLE", new IdType("role"))
            .Constant($"{Self} GROUP", new IdType("group"))
            .Constant($"{Self} REALM", new IdType("realm"))
            .Constant($"{Self} AGENT", new IdType("agent"))
            .Constant($"{Self} FILTEREDROLE", new IdType("filteredrole"))
            .Method("String getName()", call => call.Self<IdType>().Name)
            .Build();

    public JavaClass Class => Type;

    public string Name { get; } = name;

    public string JavaText => "IdType: " + Name;

    public int JavaHash => Values.JavaHashCode.Of(Name);

    public bool JavaEquals(object? other) =>
        other is IdType type && type.Name.Equals(Name, StringComparison.OrdinalIgnoreCase);
}
