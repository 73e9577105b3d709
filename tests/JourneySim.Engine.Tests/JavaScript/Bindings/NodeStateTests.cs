using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class NodeStateTests
{
    private readonly ScriptBench bench = ScriptBench.NextGeneration;

    [Fact]
    public void What_is_put_reads_back_plain()
    {
        bench
            .Ask(
                """
                nodeState.putShared("text", "a").putTransient("number", 3).putShared("flag", true).putShared("nothing", null);
                return [typeof nodeState.get("text"), nodeState.get("number") === 3, nodeState.get("flag") === true,
                    nodeState.get("nothing"), nodeState.isDefined("nothing"), nodeState.get("absent"), nodeState.isDefined("absent")].join();
                """
            )
            .Should()
            .Be("string,true,true,,true,,false");
        bench.Shared["text"].Should().Be("a");
        bench.Transient["number"].Should().Be(3.0, "every number of a script is a double to Java");
    }

    [Fact]
    public void Whole_numbers_of_JSON_stay_whole_inside_an_object_and_computed_ones_do_not()
    {
        bench
            .Ask(
                """
                var read = JSON.parse('{"a":1,"b":[5000],"c":2.5}');
                nodeState.putShared("o", { read: read, sum: read.a + 1, place: "abc".indexOf("c") });
                return String(nodeState.getObject("o"));
                """
            )
            .Should()
            .Be("""{ "read": { "a": 1, "b": [ 5000 ], "c": 2.5 }, "sum": 2.0, "place": 2 }""");
    }

    [Fact]
    public void Transient_hides_shared_until_both_are_removed()
    {
        bench
            .Ask(
                """
                nodeState.putTransient("k", "t"); nodeState.putShared("k", "s");
                var first = nodeState.get("k"); nodeState.remove("k");
                return [first, nodeState.get("k"), typeof nodeState.remove("zz")].join();
                """
            )
            .Should()
            .Be("t,,undefined");
    }

    [Fact]
    public void A_scripts_object_is_the_same_object_in_the_run_and_plain_state_after_it()
    {
        bench
            .Ask("var o = { a: 1, l: ['x'] }; nodeState.putShared('o', o); return nodeState.get('o') === o;")
            .Should()
            .Be("true");
        StateJson.Write(bench.Shared["o"]).Should().Be("""{"a":1,"l":["x"]}""");
    }

    [Fact]
    public void Merging_writes_keys_in_order_until_one_holds_an_object()
    {
        bench
            .Error("nodeState.mergeShared({ good: 'g', bad: { c: 1 }, late: 'l' })")
            .Should()
            .Be(
                "InternalError: State must not contain nested objects unless they are inside registered state containers: objectAttributes"
            );
        bench.Shared.Keys.Should().Contain("good").And.NotContain("bad").And.NotContain("late");
    }

    [Fact]
    public void A_registered_container_is_a_live_map()
    {
        bench
            .Ask(
                """
                nodeState.mergeShared({ objectAttributes: { mail: "a@x.test" } });
                var map = nodeState.get("objectAttributes");
                map.put("sn", "S"); map.cn = "C";
                return [nodeState.get("objectAttributes").get("sn"), map.cn, typeof map.absent, map.get("absent"), map.size()].join();
                """
            )
            .Should()
            .Be("S,C,undefined,,3");
        StateJson.Write(bench.Shared["objectAttributes"]).Should().Be("""{"mail":"a@x.test","sn":"S","cn":"C"}""");
    }

    [Fact]
    public void A_container_must_be_an_object()
    {
        bench
            .Error("nodeState.mergeShared({ objectAttributes: 'text' })")
            .Should()
            .Be("InternalError: State containers must be a JSON object.");
    }

    [Fact]
    public void Inputs_filter_reads_and_not_writes()
    {
        var filtered = new ScriptBench(Scripts.ScriptGeneration.NextGeneration) { Inputs = ["a", "result"] };
        filtered.Shared["a"] = "1";
        filtered.Shared["b"] = "2";
        filtered
            .Ask(
                "nodeState.putShared('c', '3'); return [nodeState.get('a'), nodeState.get('b'), nodeState.get('c'), nodeState.keys()].join();"
            )
            .Should()
            .Be("1,,,[a]");
        filtered.Shared["c"].Should().Be("3");
    }

    [Fact]
    public void GetObject_merges_the_layers_and_cannot_be_written()
    {
        bench.Shared["o"] = new StateMap { ["a"] = "shared", ["b"] = 1 };
        bench.Transient["o"] = new StateMap { ["a"] = "transient" };
        bench
            .Ask(
                """
                var o = nodeState.getObject("o"), refused;
                try { o.put("x", 1); } catch (e) { refused = e.name; }
                return [o.a, o.b, refused, String(o), nodeState.getObject("zz")].join();
                """
            )
            .Should()
            .Be("""transient,1,InternalError,{ "a": "transient", "b": 1 },""");
    }
}
