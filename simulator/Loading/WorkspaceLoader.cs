using JourneySim.Loading.Folders;

namespace JourneySim.Loading;

/// <summary>Reads workspaces.</summary>
public static class WorkspaceLoader
{
    /// <summary>
    /// The workspace of a folder or of a file in it: the nearest folder above with <c>journeysim.yaml</c>, or, when there is none, that folder with
    /// nothing set. Never throws for what is in files.
    /// </summary>
    public static WorkspaceReading Load(string path, LoadOptions? options = null) =>
        Read(new DiskFolder(WorkspaceFinder.RootOf(path), options ?? LoadOptions.Default), []);

    internal static WorkspaceReading Read(SourceFolder folder, IReadOnlyList<string> furtherFiles) =>
        new WorkspaceAssembly(folder).Read(furtherFiles);
}
