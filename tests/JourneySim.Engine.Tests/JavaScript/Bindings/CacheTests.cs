using JourneySim.Engine.Scripts;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class CacheTests
{
    private const string Loader = """
        var loads = 0;
        function load(key) {
          loads += 1;
          logger.info("load {}", key.id);
          if (key.id === "boom") { throw new Error("no such key"); }
          if (key.id === "none") { return null; }
          if (key.id === "large") { return { text: new Array(6000).join("x") }; }
          return { id: key.id, at: Date.now(), types: typeof httpClient + typeof utils + typeof nodeState + typeof action };
        }
        function reload(key, old) { return { id: key.id, at: Date.now(), before: old.at }; }
        """;

    private readonly Ticking clock = new();

    [Fact]
    public void A_cache_that_is_not_there_is_null()
    {
        ScriptBench
            .NextGeneration.Ask("return [cacheManager.named('c'), cacheManager.exists('c'), cacheManager.named(null)];")
            .Should()
            .Be(",false,");
    }

    [Fact]
    public void What_it_lacks_is_loaded_once_by_its_script()
    {
        var bench = Bench(CacheEviction.ExpireAfterWrite);
        const string Ask = "var v = cacheManager.named('c').get({ id: 'a' }); return [v.id, v.at].join();";

        var first = bench.Ask(Ask);
        clock.Advance(TimeSpan.FromMinutes(59));
        bench.Ask(Ask).Should().Be(first).And.StartWith("a,");
        Loads(bench).Should().Be(1);
    }

    [Fact]
    public void Keys_are_equal_whatever_the_order_of_their_entries()
    {
        var bench = Bench(CacheEviction.ExpireAfterWrite);
        bench.Ask(
            "var c = cacheManager.named('c'); c.get({ id: 'a', b: '1' }); c.get({ b: '1', id: 'a' }); return '';"
        );
        Loads(bench).Should().Be(1);
        bench.Ask("cacheManager.named('c').get({ id: 'a', b: '2' }); return '';");
        Loads(bench).Should().Be(2);
    }

    [Theory]
    [InlineData(CacheEviction.ExpireAfterWrite, "load,load")]
    [InlineData(CacheEviction.ExpireAfterAccess, "load")]
    [InlineData(CacheEviction.RefreshAfterWrite, "load,reload")]
    public void An_old_entry_goes_or_is_refreshed_as_the_cache_is_set(CacheEviction eviction, string told)
    {
        var bench = Bench(eviction);
        const string Ask = "var v = cacheManager.named('c').get({ id: 'a' }); return v.before ? 'reload' : 'load';";
        var made = new List<string?> { bench.Ask(Ask) };
        clock.Advance(TimeSpan.FromMinutes(40));
        bench.Ask(Ask);
        clock.Advance(TimeSpan.FromMinutes(40));
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (bench.Ask("return cacheManager.named('c').get({ id: 'a' }).at;") == $"{now}")
        {
            made.Add(bench.Ask(Ask));
        }

        string.Join(',', made).Should().Be(told);
    }

    [Fact]
    public void Entries_are_refreshed_and_taken_out_by_the_script()
    {
        var bench = Bench(CacheEviction.ExpireAfterWrite);
        bench
            .Ask(
                """
                var c = cacheManager.named('c');
                c.get({ id: 'a' });
                var before = c.get({ id: 'a' }).before;
                c.refresh({ id: 'a' });
                var after = typeof c.get({ id: 'a' }).before;
                c.invalidate({ id: 'a' });
                var gone = typeof c.get({ id: 'a' }).before;
                c.refresh({ id: 'b' });
                c.invalidateAll();
                return [typeof before, after, gone, typeof c.get({ id: 'b' }).before, c === cacheManager.named('c')].join();
                """
            )
            .Should()
            .Be("undefined,number,undefined,undefined,true");
    }

    [Fact]
    public void A_value_is_a_map_of_its_own_for_whoever_asks()
    {
        Bench(CacheEviction.ExpireAfterWrite)
            .Ask(
                "var c = cacheManager.named('c'); c.get({ id: 'a' }).id = 'changed'; var v = c.get({ id: 'a' }); return [v.id, v.get('id'), JSON.stringify(v).length > 10].join();"
            )
            .Should()
            .Be("a,a,true");
    }

    [Fact]
    public void A_loader_has_the_common_bindings_and_not_those_of_the_node()
    {
        Bench(CacheEviction.ExpireAfterWrite)
            .Ask("return cacheManager.named('c').get({ id: 'a' }).types;")
            .Should()
            .Be("objectobjectundefinedundefined");
    }

    [Fact]
    public void Null_and_what_is_larger_than_an_entry_are_not_kept()
    {
        var bench = Bench(CacheEviction.ExpireAfterWrite);
        bench.Ask("return cacheManager.named('c').get({ id: 'none' });").Should().Be("null");
        bench
            .Ask("var c = cacheManager.named('c'); c.get({ id: 'large' }); return c.get({ id: 'large' }).text.length;")
            .Should()
            .Be("5999");
        Loads(bench).Should().Be(3);
        bench.Trace.Events.OfType<TraceEvent.Noted>().Should().Contain(n => n.Diagnostic.Code == "CAC1001");
    }

    [Fact]
    public void A_loader_that_fails_raises_its_text()
    {
        Bench(CacheEviction.ExpireAfterWrite)
            .Error("cacheManager.named('c').get({ id: 'boom' })")
            .Should()
            .StartWith("InternalError: Error: no such key");
    }

    [Theory]
    [InlineData(
        "cacheManager.named('c').get()",
        "Can't find method org.forgerock.openam.scripting.cache.ScriptedCache.get()."
    )]
    [InlineData(
        "cacheManager.named('c').get('a')",
        "Can't find method org.forgerock.openam.scripting.cache.ScriptedCache.get(string)."
    )]
    [InlineData(
        "cacheManager.exists()",
        "Can't find method org.forgerock.openam.scripting.cache.ScriptedCacheManager.exists()."
    )]
    public void Wrong_arguments_find_no_method(string call, string text) =>
        Bench(CacheEviction.ExpireAfterWrite).Error(call).Should().StartWith("InternalError: " + text);

    [Fact]
    public void A_loader_that_Rhino_refuses_raises_its_words()
    {
        Bench(CacheEviction.ExpireAfterWrite, "function load(key) { let a; }")
            .Error("cacheManager.named('c').get({ id: 'a' })")
            .Should()
            .StartWith("InternalError: missing ; before statement");
        Bench(CacheEviction.ExpireAfterWrite, "var a = 1;")
            .Error("cacheManager.named('c').get({ id: 'a' })")
            .Should()
            .Contain("has no function load(key)");
    }

    private ScriptBench Bench(CacheEviction eviction, string loader = Loader) =>
        new(ScriptGeneration.NextGeneration)
        {
            Clock = clock,
            Realm = new ScriptRealm
            {
                Caches = new Dictionary<string, ScriptCache>
                {
                    ["c"] = new(
                        "c",
                        new Script("l", "Loader", loader, "l.js", ScriptGeneration.NextGeneration, "CACHE_LOADER")
                    )
                    {
                        Eviction = eviction,
                    },
                },
            },
        };

    private static int Loads(ScriptBench bench) =>
        bench
            .Trace.Events.OfType<TraceEvent.Logged>()
            .Count(l => l.Message.StartsWith("load ", StringComparison.Ordinal));

    private sealed class Ticking : TimeProvider
    {
        private DateTimeOffset now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public void Advance(TimeSpan time) => now += time;
    }
}
