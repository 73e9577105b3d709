using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.Tests.JavaScript.Java;

public sealed class ValuesTests
{
    [Theory]
    [InlineData("a == b", "true")]
    [InlineData("a === b", "false")]
    [InlineData("a != b", "false")]
    [InlineData("a == 'x'", "true")]
    [InlineData("a === 'x'", "false")]
    [InlineData("typeof a", "object")]
    [InlineData("a.length()", "1")]
    public void Java_strings_of_legacy_scripts_are_objects_alike_by_value(string use, string expected) =>
        JavaBench
            .Run(
                $"(function () {{ var a = new java.lang.String('x'), b = new java.lang.String('x'); return String({use}) }})()"
            )
            .Should()
            .Be(expected);

    [Fact]
    public void A_hash_map_visits_its_keys_in_the_order_of_Java() =>
        JavaBench
            .Run(
                "var m = new java.util.HashMap(); m.put('one', 1); m.put('two', 'x'); m.put('three', null); m.put('four', true); '' + m"
            )
            .Should()
            .Be("{four=true, one=1.0, two=x, three=null}");

    [Fact]
    public void Values_of_next_generation_scripts_are_plain() =>
        JavaBench
            .Run(
                "var l = new java.util.ArrayList(); l.add('x'); l.add(1); typeof l.get(0) + typeof l[1] + (l.get(0) === 'x')",
                generation: ScriptGeneration.NextGeneration
            )
            .Should()
            .Be("stringnumbertrue");

    [Fact]
    public void A_user_adds_classes_of_his_own()
    {
        var counter = JavaClass
            .Define("mine.Counter")
            .Constructor(
                "(int)",
                call => new JavaInstance(call.Run.ClassNamed("mine.Counter"), new int[] { call.Int(0) })
            )
            .Method("int getCount()", call => call.Self<int[]>()[0])
            .Method("void setCount(int)", call => call.Self<int[]>()[0] = call.Int(0))
            .Method("String toString()", call => "counter " + call.Self<int[]>()[0])
            .Build();
        var additions = new JavaAdditions(
            [counter],
            new Dictionary<string, Func<JavaRun, object?>>(StringComparer.Ordinal)
            {
                ["mine"] = run => run.New("mine.Counter", 3),
            }
        );

        JavaBench
            .Run("mine.count = mine.count + 4; mine + ' ' + new Packages.mine.Counter(9).count", additions: additions)
            .Should()
            .Be("counter 7 9");
    }
}
