using System.Text;
using JourneySim.Engine.State;
using JourneySim.Testing.Files;

namespace JourneySim.Tests.Scripts;

/// <summary>
/// Any operations of scripts on state, of both generations, before and after a question to the user, leave what a small model of AM's layers says:
/// shared, transient and secure rows; the legacy engine's copies and their write-back; inputs as filters; what a question takes away.
/// </summary>
public sealed class StateOperationsTests
{
    private const string Container = "objectAttributes";
    private const string Ask =
        "if (callbacks.isEmpty()) { callbacksBuilder.textInputCallback('go'); } else { action.goTo('ok'); }";

    private static readonly string[] Names = ["a", "b", Container];
    private static readonly string[] Members = ["x", "y"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 100)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Scripts_leave_what_the_model_says(int seed)
    {
        var random = new Random(seed);
        var (first, second) = (Any(random), Any(random));
        var model = new Model();
        model.Run(first);
        model.Ask(second.Inputs);
        model.Run(second);

        using var folder = new TemporaryFolder();
        folder.Write("journeysim.yaml", "realm: alpha");
        folder.Write("journeys/states.yaml", Journey(first, second));
        folder.Write("journeys/first.js", first.Source);
        folder.Write("journeys/ask.js", Ask);
        folder.Write("journeys/second.js", second.Source);
        using var run = await JourneySimulator
            .Of(Path.Combine(folder.Path, "journeys", "states.yaml"), folder.Path)
            .RunAsync(("go", "on"));

        var told = $"seed {seed}\n{first.Source}\n--\n{second.Source}\n{run}";
        run.Error.Should().BeNull(told);
        Text(run.Shared).Should().Be(Text(model.Layer("shared")), "shared of " + told);
        Text(run.Transient).Should().Be(Text(model.Layer("transient")), "transient of " + told);
        Text(run.Secure).Should().Be(Text(model.Layer("secure")), "secure of " + told);
        (run.Shared["seen"] as string).Should().Be(model.Seen, told);
    }

    private static string Journey(Node first, Node second) =>
        $$"""
            journey: States
            start: first
            scripts:
              First: { file: first.js, engine: {{first.Engine}} }
              Ask: { file: ask.js, engine: next-generation }
              Second: { file: second.js, engine: {{second.Engine}} }
            nodes:
              first: { type: ScriptedDecisionNode, script: First, inputs: [{{List(
                first.Inputs
            )}}], outcomes: [ok], on: { ok: ask } }
              ask: { type: ScriptedDecisionNode, script: Ask, outcomes: [ok], on: { ok: second } }
              second: { type: ScriptedDecisionNode, script: Second, inputs: [{{List(
                second.Inputs
            )}}], outcomes: [ok], on: { ok: success } }
            """;

    private static string List(string[] names) => string.Join(", ", names.Select(n => $"\"{n}\""));

    private static Node Any(Random random)
    {
        var legacy = random.Next(2) == 0;
        string[] inputs = random.Next(3) == 0 ? ["a", Container] : ["*"];
        var operations = Enumerable.Range(0, 8).Select(_ => AnyOperation(random, legacy)).ToList();
        return new Node(legacy, inputs, operations);
    }

    private static Operation AnyOperation(Random random, bool legacy)
    {
        var name = Names[random.Next(Names.Length)];
        object? value = random.Next(5) switch
        {
            0 => null,
            1 or 2 when name == Container => Bag(random),
            1 => Bag(random),
            _ => "v" + random.Next(100),
        };
        string[] kinds =
        [
            "putShared",
            "putTransient",
            "mergeShared",
            "mergeTransient",
            "remove",
            .. legacy ? (string[])["shared.put", "transient.put", "shared.remove", "transient.remove"] : [],
        ];
        var kind = kinds[random.Next(kinds.Length)];
        // Java maps take a script's object as it is: only plain values there.
        return new Operation(
            kind,
            name,
            kind.EndsWith(".put", StringComparison.Ordinal) && value is StateMap ? "plain" : value
        );
    }

    private static StateMap Bag(Random random) =>
        new(
            Members.Where(_ => random.Next(3) > 0).Select(m => KeyValuePair.Create(m, (object?)("m" + random.Next(9))))
        );

    private static string Text(IReadOnlyDictionary<string, object?> layer) =>
        string.Join(
            '\n',
            layer
                .Where(e => Names.Contains(e.Key))
                .OrderBy(e => e.Key, StringComparer.Ordinal)
                .Select(e => $"{e.Key}={Text(e.Value)}")
        );

    private static string Text(object? value) =>
        value is StateMap map
            ? StateJson.Write(new StateMap(map.OrderBy(e => e.Key, StringComparer.Ordinal)))
            : StateJson.Write(value);

    private sealed record Operation(string Kind, string Name, object? Value)
    {
        public string Source
        {
            get
            {
                var value = StateJson.Write(Value);
                var call = Kind switch
                {
                    "remove" => $"nodeState.remove('{Name}')",
                    "mergeShared" or "mergeTransient" => $"nodeState.{Kind}({{ {Name}: {value} }})",
                    "shared.put" or "transient.put" => $"{Kind.Split('.')[0]}State.put('{Name}', {value})",
                    "shared.remove" or "transient.remove" => $"{Kind.Split('.')[0]}State.remove('{Name}')",
                    _ => $"nodeState.{Kind}('{Name}', {value})",
                };
                return $"try {{ {call}; }} catch (e) {{ }}";
            }
        }
    }

    private sealed record Node(bool Legacy, string[] Inputs, List<Operation> Operations)
    {
        public string Engine => Legacy ? "legacy" : "next-generation";

        /// <summary>Tells what is defined when it begins, then works.</summary>
        public string Source
        {
            get
            {
                var script = new StringBuilder();
                script.AppendLine(
                    $"var seen = [{string.Join(", ", Names.Select(n => $"nodeState.isDefined('{n}')"))}].join();"
                );
                Operations.ForEach(o => script.AppendLine(o.Source));
                script.AppendLine(Legacy ? "sharedState.put('seen', seen);" : "nodeState.putShared('seen', seen);");
                script.AppendLine("outcome = 'ok';");
                return script.ToString();
            }
        }
    }

    /// <summary>Flat rows of (layer, name), with the legacy copies beside them.</summary>
    private sealed class Model
    {
        private static readonly string[] Layers = ["shared", "secure", "transient"];
        private readonly Dictionary<(string Layer, string Name), object?> rows = [];

        public string? Seen { get; private set; }

        public Dictionary<string, object?> Layer(string layer) =>
            rows.Where(r => r.Key.Layer == layer).ToDictionary(r => r.Key.Name, r => r.Value);

        public void Run(Node node)
        {
            Seen = string.Join(
                ',',
                Names.Select(n =>
                    (node.Inputs is ["*"] || node.Inputs.Contains(n)) && Layers.Any(l => rows.ContainsKey((l, n)))
                        ? "true"
                        : "false"
                )
            );
            var copies = node.Legacy ? Copies(node.Inputs) : null;
            foreach (var operation in node.Operations)
            {
                Do(operation, copies);
            }

            foreach (var (row, value) in copies ?? [])
            {
                rows[row] = value;
            }
        }

        /// <summary>A question ends the request: what a later node names by its inputs is kept, encrypted.</summary>
        public void Ask(string[] laterInputs)
        {
            foreach (var name in Names)
            {
                var kept = laterInputs.Contains(name);
                foreach (var layer in (string[])["secure", "transient"])
                {
                    if (rows.Remove((layer, name), out var value) && kept)
                    {
                        rows[("secure!", name)] = value;
                    }
                }

                if (rows.Remove(("secure!", name), out var secure))
                {
                    rows[("secure", name)] = secure;
                }
            }
        }

        private Dictionary<(string Layer, string Name), object?> Copies(string[] inputs) =>
            rows.Where(r => r.Key.Layer != "secure" && (inputs is ["*"] || inputs.Contains(r.Key.Name)))
                .ToDictionary(r => r.Key, r => inputs is ["*"] && r.Value is StateMap map ? map.DeepCopy() : r.Value);

        private void Do(Operation operation, Dictionary<(string Layer, string Name), object?>? copies)
        {
            var (kind, name, value) = (operation.Kind, operation.Name, operation.Value);
            switch (kind)
            {
                case "putShared" or "putTransient":
                    rows[(Of(kind), name)] = Copy(value);
                    break;
                case "mergeShared" or "mergeTransient":
                    Merge(Of(kind), name, value);
                    break;
                case "remove":
                    Remove(name);
                    break;
                case "shared.put" or "transient.put":
                    copies![(kind.Split('.')[0], name)] = value;
                    break;
                default:
                    copies!.Remove((kind.Split('.')[0], name));
                    break;
            }
        }

        private void Merge(string layer, string name, object? value)
        {
            if (name == Container != value is StateMap)
            {
                return;
            }

            if (value is not StateMap given)
            {
                Remove(name);
                rows[(layer, name)] = value;
                return;
            }

            var bag = rows.GetValueOrDefault((layer, name)) as StateMap ?? [];
            rows[(layer, name)] = bag;
            foreach (var (member, inner) in given)
            {
                foreach (var other in Layers.Select(l => rows.GetValueOrDefault((l, name))).OfType<StateMap>())
                {
                    other.Remove(member);
                }

                bag[member] = inner;
            }
        }

        private void Remove(string name) => Layers.ToList().ForEach(l => rows.Remove((l, name)));

        private static string Of(string kind) =>
            kind.EndsWith("Shared", StringComparison.Ordinal) ? "shared" : "transient";

        private static object? Copy(object? value) => value is StateMap map ? map.DeepCopy() : value;
    }
}
