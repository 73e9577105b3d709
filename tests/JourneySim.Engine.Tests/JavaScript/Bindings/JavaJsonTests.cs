using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class JavaJsonTests
{
    [Theory]
    [InlineData(1, "1.0")]
    [InlineData(-5, "-5.0")]
    [InlineData(1.5, "1.5")]
    [InlineData(1000000, "1000000.0")]
    [InlineData(9999999, "9999999.0")]
    [InlineData(10000000, "1.0E7")]
    [InlineData(123456789.25, "1.2345678925E8")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.00012, "1.2E-4")]
    [InlineData(0.1, "0.1")]
    [InlineData(1.7976931348623157E308, "1.7976931348623157E308")]
    [InlineData(0, "0.0")]
    [InlineData(100, "100.0")]
    public void Doubles_are_written_as_java_writes_them(double number, string text) =>
        JavaJson.Number(number).Should().Be(text);

    [Fact]
    public void Objects_keep_their_order_and_have_no_blanks() =>
        JavaJson
            .Write(
                new StateMap
                {
                    ["b"] = 1.0,
                    ["a"] = new StateList([1, null, true, "é\"\n"]),
                    ["c"] = new StateMap(),
                }
            )
            .Should()
            .Be("{\"b\":1.0,\"a\":[1,null,true,\"é\\\"\\n\"],\"c\":{}}");
}
