namespace JourneySim.Engine.JavaScript.Java.Classes.JavaNet;

/// <summary>What a URI consists of, undecoded.</summary>
internal sealed record JavaUriParts
{
    public string? Scheme { get; internal set; }

    public bool IsOpaque { get; internal set; }

    public string? Authority { get; internal set; }

    public string? UserInfo { get; internal set; }

    public string? Host { get; internal set; }

    public int Port { get; internal set; } = -1;

    public string? Path { get; internal set; }

    public string? Query { get; internal set; }

    public string? Fragment { get; internal set; }

    /// <summary>Where the scheme-specific part begins in the text.</summary>
    public int SpecificStart { get; internal set; }

    public int SpecificEnd { get; internal set; }
}
