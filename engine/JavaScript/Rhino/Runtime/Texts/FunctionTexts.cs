using Acornima.Ast;
using Jint.Native.Function;
using Jint.Native.Object;
using JourneySim.Engine.JavaScript.Rhino.Lowering;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Functions;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

/// <summary>What <c>toString</c> and <c>toSource</c> of a function say: Rhino prints its own layout of the source.</summary>
internal static class FunctionTexts
{
    public static string Of(RhinoRealm realm, ObjectInstance function) =>
        function switch
        {
            NativeFunction native => native.Text,
            NativeConstructor constructor => constructor.Text,
            ScriptFunction { FunctionDeclaration: { } declaration } => Printed(realm, declaration),
            _ => NativeLookup.TextOf(realm, function),
        };

    /// <summary>The text with some blanks before each line.</summary>
    public static string Indented(RhinoRealm realm, ObjectInstance function, int indent) =>
        indent > 0 && function is ScriptFunction { FunctionDeclaration: { } declaration }
            ? Printed(realm, declaration, indent)
            : Of(realm, function);

    public static string SourceOf(RhinoRealm realm, ObjectInstance function) =>
        function is ScriptFunction { FunctionDeclaration: { } declaration } && Author(declaration) is var author
            ? Decompiler.Source(author, author.Id?.Name ?? "", SourceOf(realm, author))
            : Of(realm, function);

    /// <summary>Serves the engine underneath, which asks for script functions only.</summary>
    public static string? Of(RhinoRealm realm, Function function, Node node) =>
        node is IFunction declaration && function is ScriptFunction ? Printed(realm, declaration) : null;

    /// <summary>The text of a function in an error message: its body left out.</summary>
    public static string Heading(RhinoRealm realm, ScriptFunction function)
    {
        var text = Of(realm, function);
        var close = text.IndexOf(')', StringComparison.Ordinal);
        var open = text.IndexOf('{', Math.Max(close, 0));
        return open < 0 ? text : text[..(open + 1)] + "...}";
    }

    private static string? SourceOf(RhinoRealm realm, IFunction function) =>
        realm.TextOf(((Node)function).Location.SourceFile)?.Source;

    private static string Printed(RhinoRealm realm, IFunction declaration, int indent = 0)
    {
        var author = Author(declaration);
        return Decompiler.Text(author, author.Id?.Name ?? "", SourceOf(realm, author), indent);
    }

    /// <summary>The function as the author wrote it, before it was lowered.</summary>
    private static IFunction Author(IFunction function) => (IFunction)FunctionOrigins.Of((Node)function);
}
