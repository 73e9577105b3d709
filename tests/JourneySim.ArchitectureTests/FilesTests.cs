namespace JourneySim.ArchitectureTests;

public sealed class FilesTests
{
    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        House
            .SourceFiles.Select(f => (Name: Path.GetRelativePath(House.Root, f), Lines: File.ReadLines(f).Count()))
            .Where(f => f.Lines > 400)
            .Select(f => $"{f.Name}: {f.Lines}")
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void The_median_source_file_has_at_most_60_lines()
    {
        var lengths = House.SourceFiles.Select(f => File.ReadLines(f).Count()).Order().ToList();
        lengths[lengths.Count / 2].Should().BeLessThanOrEqualTo(60);
    }

    [Fact]
    public void Nothing_is_left_marked_as_unfinished()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception"];
        var wrong =
            from file in House.SourceFiles
            from line in File.ReadLines(file).Index()
            where marks.Any(m => line.Item.Contains(m, StringComparison.Ordinal))
            select $"{Path.GetRelativePath(House.Root, file)}:{line.Index + 1}";

        wrong.Should().BeEmpty();
    }
}
