using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.State;

/// <summary>Any sequence of operations gives what a small model of AM's three layers gives.</summary>
public sealed class NodeStateModelTests
{
    private static readonly string[] Names = ["a", "b", "c", "objectAttributes"];
    private static readonly string[] Members = ["x", "y"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_random_sequence_agrees_with_the_model(int seed)
    {
        var random = new Random(seed);
        var inputs = random.Next(3) == 0 ? (string[])["a", "objectAttributes"] : ["*"];
        var journey = new JourneyState();
        var state = new NodeState(journey, inputs);
        var model = new Model(inputs);

        for (var step = 0; step < 60; step++)
        {
            Do(random, journey, state, model);
            foreach (var name in Names)
            {
                state.TryGet(name, out var value);
                state.TryGetObject(name, out var whole);
                Text(value).Should().Be(Text(model.Get(name)), "seed {0}, step {1}, get {2}", seed, step, name);
                Text(whole)
                    .Should()
                    .Be(Text(model.GetObject(name)), "seed {0}, step {1}, getObject {2}", seed, step, name);
                state.IsDefined(name).Should().Be(model.IsDefined(name));
            }

            state.Keys().Should().BeEquivalentTo(Names.Where(model.IsDefined));
        }
    }

    private static void Do(Random random, JourneyState journey, NodeState state, Model model)
    {
        var name = Names[random.Next(Names.Length)];
        object? value = random.Next(5) switch
        {
            0 => null,
            1 => Bag(random),
            _ => "v" + random.Next(100),
        };
        switch (random.Next(6))
        {
            case 0:
                state.PutShared(name, value);
                model.Put("shared", name, value);
                break;
            case 1:
                state.PutTransient(name, value);
                model.Put("transient", name, value);
                break;
            case 2:
                state.Remove(name);
                model.Remove(name);
                break;
            case 3:
                journey.Secure[name] = value;
                model.Put("secure", name, value);
                break;
            default:
                var shared = random.Next(2) == 0;
                var merged = new StateMap { [name] = value };
                var refused = false;
                try
                {
                    (shared ? (Action<StateMap>)state.MergeShared : state.MergeTransient)(merged);
                }
                catch (StateRefusedException)
                {
                    refused = true;
                }

                refused.Should().Be(!model.Merge(shared ? "shared" : "transient", name, value));
                break;
        }
    }

    private static StateMap Bag(Random random) =>
        new(
            Members.Where(_ => random.Next(2) == 0).Select(m => KeyValuePair.Create(m, (object?)("m" + random.Next(9))))
        );

    private static string Text(object? value) =>
        value switch
        {
            null => "null",
            StateMap map => "{"
                + string.Join(
                    ",",
                    map.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Key + "=" + Text(e.Value))
                )
                + "}",
            _ => value.ToString()!,
        };

    /// <summary>A flat table of (layer, path) rows: as unlike the implementation as the rules allow.</summary>
    private sealed class Model(string[] inputs)
    {
        private static readonly string[] Layers = ["shared", "secure", "transient"];
        private readonly Dictionary<(string Layer, string Name), object?> rows = [];

        public bool IsDefined(string name) =>
            (inputs is ["*"] || inputs.Contains(name)) && Layers.Any(l => rows.ContainsKey((l, name)));

        public object? Get(string name) =>
            IsDefined(name) ? rows[(Layers.Last(l => rows.ContainsKey((l, name))), name)] : null;

        public object? GetObject(string name) =>
            Get(name) is not StateMap
                ? Get(name)
                : new StateMap(
                    Members
                        .Where(m => Bags(name).Any(b => b.ContainsKey(m)))
                        .Select(m => KeyValuePair.Create(m, Bags(name).Last(b => b.ContainsKey(m))[m]))
                );

        public void Put(string layer, string name, object? value) => rows[(layer, name)] = Copy(value);

        public void Remove(string name) => Layers.ToList().ForEach(l => rows.Remove((l, name)));

        public bool Merge(string layer, string name, object? value)
        {
            var container = string.Equals(name, "objectAttributes", StringComparison.Ordinal);
            if (container != value is StateMap)
            {
                return false;
            }

            if (!container)
            {
                Remove(name);
                rows[(layer, name)] = value;
                return true;
            }

            var bag = rows.GetValueOrDefault((layer, name)) as StateMap ?? [];
            rows[(layer, name)] = bag;
            foreach (var (member, inner) in (StateMap)value!)
            {
                Bags(name).ToList().ForEach(b => b.Remove(member));
                bag[member] = inner;
            }

            return true;
        }

        private IEnumerable<StateMap> Bags(string name) =>
            Layers.Select(l => rows.GetValueOrDefault((l, name))).OfType<StateMap>();

        private static object? Copy(object? value) => value is StateMap map ? map.DeepCopy() : value;
    }
}
