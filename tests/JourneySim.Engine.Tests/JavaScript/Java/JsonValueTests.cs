using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tests.JavaScript.Bindings;

namespace JourneySim.Engine.Tests.JavaScript.Java;

/// <summary>AM's <c>JsonValue</c> in scripts; each expected text came from the open-source class.</summary>
public sealed class JsonValueTests
{
    private const string Import = "var JsonValue = JavaImporter(org.forgerock.json.JsonValue).JsonValue; ";

    private readonly ScriptBench bench = new(ScriptGeneration.Legacy) { Classes = new ScriptClasses("none", [], []) };

    [Theory]
    [InlineData(
        "new JsonValue({ a: 1, s: 'q\"', l: ['x', null, true], e: {} })",
        "{ \"a\": 1.0, \"s\": \"q\\\"\", \"l\": [ \"x\", null, true ], \"e\": {  } }"
    )]
    [InlineData("new JsonValue(null)", "null")]
    [InlineData("new JsonValue({ a: 1 }).get('nope').isNull()", "true")]
    [InlineData("new JsonValue({ a: 1.7 }).get('a').asInteger()", "1")]
    [InlineData("new JsonValue({ a: ['x'] }).get('a').get(0).getPointer()", "/a/0")]
    [InlineData("new JsonValue({ a: 'x' }).get('b').defaultTo('z').asString()", "z")]
    [InlineData(
        "JsonValue.json(JsonValue.object(JsonValue.field('a', 1), JsonValue.field('b', 'x'))).keys()",
        "[a, b]"
    )]
    [InlineData("JsonValue.json(JsonValue.array('a', 1)).add('z')", "[ \"a\", 1.0, \"z\" ]")]
    public void Values_print_and_read(string code, string text)
    {
        bench.Ask(Import + "return " + code).Should().Be(text);
    }

    [Theory]
    [InlineData("new JsonValue('x').asInteger()", "/: Expecting a java.lang.Number")]
    [InlineData("new JsonValue({ a: 'x' }).get('a').asMap()", "/a: Expecting a java.util.Map")]
    [InlineData("new JsonValue({ a: 'x' }).get('b').required()", "/b: Expecting a value")]
    [InlineData("new JsonValue('x').put('a', 'b')", "/: Expecting a Map or List")]
    public void Wrong_reads_say_where(string code, string message)
    {
        bench.Error(Import + code).Should().Be("JavaException: org.forgerock.json.JsonValueException: " + message);
    }
}
