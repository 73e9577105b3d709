using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Utils;

/// <summary><c>utils.types</c>: texts to bytes and back, as UTF-8. Its functions work without their object and are listed as its members (both measured on a tenant).</summary>
internal sealed class TypesService : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.bindings.ScriptTypesService";

    private TypesService() { }

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Unbound("String bytesToString(byte[])", call => Encoding.UTF8.GetString(call.Need<byte[]>(0)))
            .Unbound("byte[] stringToBytes(String)", call => Encoding.UTF8.GetBytes(call.NeedText(0)))
            .Build();

    public static TypesService Instance { get; } = new();

    public JavaClass Class => Table;
}
