namespace JourneySim.Loading.AmExports;

/// <summary>
/// Reads files of one kind of AM export into the pool. A file is told by its content, never by its name. Implementers take what they know and leave
/// the rest; they throw nothing.
/// </summary>
internal interface IJourneyReader
{
    /// <summary>What the format is called in messages.</summary>
    string Format { get; }

    bool Recognises(ExportFile file);

    void Read(ExportFile file, ExportPool pool, Mistakes mistakes);
}
