namespace JourneySim.Importing;

/// <summary>What a script of a journey is unless its file says otherwise.</summary>
internal static class ScriptDefaults
{
    public const string Context = "AUTHENTICATION_TREE_DECISION_NODE";

    public const string Library = "LIBRARY";
}
