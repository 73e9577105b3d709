namespace JourneySim.Cli.Tests.Frame;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(70, 2, 70, 3)]
    [InlineData(2, 3, 2, 1)]
    [InlineData(3, 6, 1, 3)]
    [InlineData(6, 1, 6, 4)]
    [InlineData(1, 4, 5, 1)]
    [InlineData(4, 5, 4, 0)]
    [InlineData(5, 5, 0)]
    public void Of_several_codes_the_weightiest_counts(int expected, params int[] codes)
    {
        ExitCode.Worst(codes).Should().Be(expected);
    }
}
