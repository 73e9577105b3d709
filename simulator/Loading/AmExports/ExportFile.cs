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

    /// <summary>Whether there is such a file beside this one.</summary>
    public bool Has(string reference) => Folder.Exists(SourceFolder.Combine(Path, reference));

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

        return RealmName(parts[at + 1]);
    }

    /// <summary>The realm without what is the same for all: <c>/alpha</c>, <c>root-alpha</c> and <c>alpha</c> are one.</summary>
    public static string RealmName(string name)
    {
        const string Root = "root-";
        var bare = name.Trim('/');
        return bare.StartsWith(Root, StringComparison.Ordinal) ? bare[Root.Length..] : bare;
    }
}
