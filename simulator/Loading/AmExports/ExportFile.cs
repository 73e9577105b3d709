using JourneySim.Engine.Diagnostics;
using JourneySim.Loading.Folders;
using JourneySim.Loading.Source;

namespace JourneySim.Loading.AmExports;

/// <summary>A file of an export, or a part of one.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Path">Its path there.</param>
/// <param name="Value">Its content.</param>
/// <param name="Texts">Keeps texts of further files for messages.</param>
internal sealed record ExportFile(SourceFolder Folder, string Path, SourceValue Value, SourceTexts Texts)
{
    private string? realm;

    public SourceMap? Map => Value as SourceMap;

    public string Shown => Folder.Shown(Path);

    /// <summary>The realm that the content or the path tells; empty when neither does.</summary>
    public string Realm
    {
        get => realm ??= RealmOfPath(Path);
        init => realm = value;
    }

    /// <summary>A part of the same file.</summary>
    public ExportFile Part(SourceValue part) => this with { Value = part };

    /// <summary>A file beside this one, or, as fr-config-manager writes it, beside the folder of this one.</summary>
    public (string File, string Text)? Beside(string reference, SourceSpan span, Mistakes mistakes)
    {
        var slash = Path.LastIndexOf('/');
        var parent = slash < 0 ? "" : Path[..slash];
        var from = Folder.Exists(SourceFolder.Combine(Path, reference)) ? Path : parent;
        return ReferencedFile.Read(Folder, from, reference, span, mistakes, Texts);
    }

    /// <summary>frodo writes <c>realm/root-alpha/…</c>, fr-config-manager <c>realms/alpha/…</c>.</summary>
    private static string RealmOfPath(string path)
    {
        var parts = path.Split('/');
        var at = Array.FindLastIndex(parts, p => p is "realm" or "realms");
        if (at < 0 || at + 1 >= parts.Length - 1)
        {
            return "";
        }

        const string Root = "root-";
        var name = parts[at + 1];
        return name.StartsWith(Root, StringComparison.Ordinal) ? name[Root.Length..] : name;
    }
}
