using System.Text;
using JourneySim.Engine.JavaScript.Bindings;
using JourneySim.Engine.Scripts;

namespace JourneySim.Typings;

/// <summary>
/// <c>.d.ts</c> files for scripts: the bindings of a generation, the Java that its class list shows, and the JavaScript that Rhino has, from the same
/// lists that the engine binds.
/// </summary>
public static class TypeDeclarations
{
    private static readonly Lazy<string> Dialect = new(static () => Resource("rhino.d.ts"));

    /// <summary>The whole file for scripts of a generation.</summary>
    public static string Write(ScriptGeneration generation)
    {
        var classes = ScriptClassCatalog.Of(generation).ToDictionary(c => c.Name, StringComparer.Ordinal);
        var names = new TypeNames(generation, classes);
        var text = new StringBuilder();
        text.Append(
            generation == ScriptGeneration.Legacy
                ? "// Legacy scripts (evaluatorVersion 1.0) of Scripted Decision nodes. Written by journeysim types legacy.\n"
                : "// Next-generation scripts (evaluatorVersion 2.0) of Scripted Decision nodes. Written by journeysim types nextgen.\n"
        );
        text.Append(Dialect.Value).Append('\n');
        text.Append(
            generation == ScriptGeneration.Legacy
                ? "/** A text of Java: its own methods come first, those of JavaScript's strings after them. */\ntype RhinoText = string & java.lang.String;\n\n"
                : ""
        );
        foreach (var binding in BindingCatalog.Of(generation))
        {
            Binding(text, binding, names);
        }

        Outputs(text, generation);
        var declarations = new ClassDeclarations(names);
        foreach (
            var package in classes
                .Values.Where(c => TypeNames.CanBeDeclared(c.Name))
                .GroupBy(c => c.Name[..c.Name.LastIndexOf('.')], StringComparer.Ordinal)
        )
        {
            text.Append('\n').Append(declarations.Package(package.Key, package));
        }

        return text.ToString();
    }

    private static void Binding(StringBuilder text, BindingInfo binding, TypeNames names)
    {
        if (binding.Note is { } note)
        {
            text.Append("/** ").Append(note).Append(" */\n");
        }

        // What is given as a text is one of JavaScript's on the top level of either generation.
        var type = binding.Type == "java.lang.String" ? "string" : names.Given(binding.Type);
        text.Append("declare var ").Append(binding.Name).Append(": ").Append(type).Append(";\n");
    }

    /// <summary>What AM reads after the script.</summary>
    private static void Outputs(StringBuilder text, ScriptGeneration generation)
    {
        text.Append("/** One of the node's outcomes. */\ndeclare var outcome: string;\n");
        text.Append("/** Text or object for the audit entry. */\ndeclare var auditEntryDetail: string | object;\n");
        text.Append(
            generation == ScriptGeneration.Legacy
                ? "/** A built action; it wins over outcome. */\ndeclare var action: org.forgerock.openam.auth.node.api.Action;\n"
                : "/** In library scripts: what require() gives. */\ndeclare var exports: { [name: string]: any };\ndeclare module \"*\" {\n  const library: any;\n  export = library;\n}\n"
        );
    }

    private static string Resource(string name)
    {
        using var stream =
            typeof(TypeDeclarations).Assembly.GetManifestResourceStream("JourneySim.Typings." + name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
