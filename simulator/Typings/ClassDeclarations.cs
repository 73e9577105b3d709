using System.Text;
using JourneySim.Engine.JavaScript.Bindings;

namespace JourneySim.Typings;

/// <summary>Declares Java classes for TypeScript: an interface for the objects and, where scripts may name the class, a constant for it.</summary>
internal sealed class ClassDeclarations(TypeNames names)
{
    private const string NotSimulated = "/** Not simulated: a call says so by name. */ ";

    private readonly StringBuilder text = new();

    /// <summary>All classes of one Java package.</summary>
    public string Package(string package, IEnumerable<ScriptClass> classes)
    {
        text.Clear();
        text.Append("declare namespace ").Append(package).Append(" {\n");
        foreach (var declared in classes)
        {
            Class(declared);
        }

        return text.Append("}\n").ToString();
    }

    private void Class(ScriptClass declared)
    {
        var name = declared.Name[(declared.Name.LastIndexOf('.') + 1)..];
        text.Append("  interface ").Append(name).Append(" extends RhinoObject {\n");
        var members = declared.Members.Where(m => !m.IsStatic).ToList();
        foreach (var member in members)
        {
            Member(member);
        }

        if (Is(declared, "java.util.List"))
        {
            text.Append("    readonly length: number;\n    [index: number]: any;\n");
        }
        else if (Is(declared, "java.util.Map"))
        {
            text.Append("    [key: string]: any;\n");
        }

        text.Append("  }\n");
        if (declared.CanBeNamed)
        {
            Constant(declared, name);
        }
    }

    private static bool Is(ScriptClass declared, string type) =>
        declared.Name == type || declared.Above.Contains(type, StringComparer.Ordinal);

    private void Constant(ScriptClass declared, string name)
    {
        text.Append("  const ").Append(name).Append(": {\n");
        text.Append("    readonly [RhinoClass]: \"").Append(name[(name.LastIndexOf('$') + 1)..]).Append("\";\n");
        foreach (var member in declared.Members.Where(m => m.IsStatic))
        {
            if (member.Name != "<init>")
            {
                Member(member);
            }
            else if (declared.CanBeMade)
            {
                var (parameters, note) = (Parameters(member), member.IsSimulated ? "" : NotSimulated);
                text.Append("    ").Append(note).Append($"new ({parameters}): {name};\n");
                text.Append("    ").Append(note).Append($"({parameters}): {name};\n");
            }
        }

        text.Append("  };\n");
    }

    private void Member(BindingMember member)
    {
        text.Append("    ").Append(member.IsSimulated ? "" : NotSimulated);
        if (member.Parameters is null)
        {
            text.Append(Quoted(member.Name)).Append(": ").Append(names.Given(member.Type)).Append(";\n");
            return;
        }

        text.Append($"{Quoted(member.Name)}({Parameters(member)}): {names.Given(member.Type)};\n");
        if (member.Parameters is [.., var last] && last.EndsWith("...", StringComparison.Ordinal))
        {
            var list = member with { Parameters = [.. member.Parameters.SkipLast(1), Element(last) + "[]"] };
            text.Append($"    {Quoted(member.Name)}({Parameters(list)}): {names.Given(member.Type)};\n");
        }
    }

    private string Parameters(BindingMember member) =>
        string.Join(
            ", ",
            member.Parameters!.Select(
                (type, i) =>
                    type.EndsWith("...", StringComparison.Ordinal)
                        ? $"...arg{i}: ({names.Taken(Element(type))})[]"
                        : $"arg{i}: {names.Taken(type)}"
            )
        );

    /// <summary>A parameter <c>X...</c> is written with the array's type.</summary>
    private static string Element(string type)
    {
        var plain = type[..^3];
        return plain.EndsWith("[]", StringComparison.Ordinal) ? plain[..^2] : plain;
    }

    private static string Quoted(string name) =>
        name.All(c => char.IsLetterOrDigit(c) || c is '_' or '$') ? name : $"\"{name}\"";
}
