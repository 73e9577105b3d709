using System.Globalization;
using System.Text;

namespace JourneySim.Benchmarks.Suite;

/// <summary>A thousand cases of one journey with five script nodes and two questions, written for JourneySim and, with mocks made by hand, for vitest. Both run the same script files.</summary>
internal static class SuiteFiles
{
    public const int Cases = 1000;

    private const int CasesPerFile = 100;

    private static readonly string[] Scripts = ["begin", "who", "profile", "confirm", "finish"];

    public static int Write(string folder)
    {
        foreach (var (name, source) in Scripts.Zip(Sources))
        {
            Write(folder, $"scripts/{name}.js", source);
        }

        Write(folder, "journeysim.yaml", "realm: alpha\nesvs: { esv-brand: Acme }\n");
        Write(folder, "journeys/bench.yaml", Journey());
        for (var file = 0; file < Cases / CasesPerFile; file++)
        {
            Write(
                folder,
                string.Create(CultureInfo.InvariantCulture, $"journeys/bench{file:00}.test.yaml"),
                Spec(file)
            );
            Write(folder, string.Create(CultureInfo.InvariantCulture, $"vitest/bench{file:00}.test.js"), Vitest(file));
        }

        Write(folder, "vitest.config.js", "export default { test: { include: [\"vitest/*.test.js\"] } };\n");
        Write(folder, "package.json", """{ "name": "bench", "private": true, "type": "module" }""");
        return 0;
    }

    private static string[] Sources =>
        [
            """
                // What every later node builds on.
                var brand = systemEnv.getProperty("esv.brand");
                var steps = [];
                for (var i = 0; i < 20; i++) {
                  steps.push({ id: "step-" + i, weight: i % 7 });
                }
                var weight = 0;
                steps.forEach(function (step) { weight += step.weight; });
                nodeState.putShared("brand", String(brand));
                nodeState.putShared("weight", weight);
                logger.info("began for " + brand);
                action.goTo("true");
                """,
            """
                // Asks who it is.
                if (callbacks.isEmpty()) {
                  callbacksBuilder.nameCallback("Your name");
                } else {
                  var name = String(callbacks.getNameCallbacks().get(0)).trim().toLowerCase();
                  nodeState.putShared("username", name);
                  action.goTo(/^[a-z0-9.-]+$/.test(name) ? "true" : "false");
                }
                """,
            """
                // Makes a profile of the name.
                var username = nodeState.get("username");
                var parts = username.split(".");
                var profile = { given: parts[0], family: parts.slice(1).join(" "), roles: [] };
                var sum = 0;
                for (var i = 0; i < username.length; i++) {
                  sum = (sum * 31 + username.charCodeAt(i)) % 65521;
                }
                if (sum % 2 === 0) { profile.roles.push("even"); } else { profile.roles.push("odd"); }
                nodeState.putShared("profile", JSON.parse(JSON.stringify(profile)));
                nodeState.putShared("sum", sum);
                action.goTo(sum < 60000 ? "true" : "true");
                """,
            """
                // Lets the user confirm.
                if (callbacks.isEmpty()) {
                  callbacksBuilder.textOutputCallback(0, "Welcome to " + nodeState.get("brand"));
                  callbacksBuilder.confirmationCallback(0, ["Go on", "Stop"], 0);
                } else {
                  var choice = callbacks.getConfirmationCallbacks().get(0);
                  nodeState.putShared("confirmed", choice === 0);
                  action.goTo(choice === 0 ? "true" : "false");
                }
                """,
            """
                // Says what came of it.
                var sum = nodeState.get("sum");
                var line = [];
                for (var i = 0; i < 10; i++) {
                  line.push(nodeState.get("brand") + ":" + (sum + i).toString(16));
                }
                nodeState.putShared("line", line.join("|"));
                logger.info("finished with " + sum);
                action.goTo("true");
                """,
        ];

    private static string Journey()
    {
        var yaml = new StringBuilder("journey: Bench\nrealm: alpha\nstart: begin\nscripts:\n");
        foreach (var name in Scripts)
        {
            yaml.Append(
                CultureInfo.InvariantCulture,
                $"  {name}: {{ file: ../scripts/{name}.js, engine: next-generation }}\n"
            );
        }

        yaml.Append("nodes:\n");
        foreach (var (name, next) in Scripts.Zip([.. Scripts[1..], "success"]))
        {
            yaml.Append(
                CultureInfo.InvariantCulture,
                $"  {name}: {{ type: ScriptedDecisionNode, name: {name}, script: {name}, outcomes: [\"true\", \"false\"], on: {{ \"true\": {next}, \"false\": failure }} }}\n"
            );
        }

        return yaml.ToString();
    }

    private static string Spec(int file)
    {
        var yaml = new StringBuilder("journey: Bench\nallow: [state]\ncases:\n");
        yaml.Append(
            """
              - name: "${name}"
                rows:

            """
        );
        foreach (var n in Enumerable.Range(file * CasesPerFile, CasesPerFile))
        {
            yaml.Append(
                CultureInfo.InvariantCulture,
                $"      - {{ name: User.Number-{n}, user: user.number-{n}, end: {(Stops(n) ? "failure" : "success")}, button: {(Stops(n) ? "Stop" : "Go on")} }}\n"
            );
        }

        yaml.Append(
            """
                steps:
                  - { callbacks: [NameCallback], answer: { Your name: "${name}" } }
                  - { callbacks: [TextOutputCallback, ConfirmationCallback], answer: { ConfirmationCallback: "${button}" } }
                expect:
                  end: "${end}"
                  state: { shared: { username: "${user}", brand: Acme, weight: 57 } }
                  logs: [began for Acme]

            """
        );
        return yaml.ToString();
    }

    private static string Vitest(int file) =>
        """
            import { readFileSync } from "node:fs";
            import { describe, expect, test } from "vitest";

            const names = ["begin", "who", "profile", "confirm", "finish"];
            const scripts = names.map((name) => new Function(
              "nodeState", "systemEnv", "callbacks", "callbacksBuilder", "logger", "action", readFileSync(`scripts/${name}.js`, "utf8")));

            function mocks() {
              const shared = new Map();
              const logs = [];
              const nodeState = { get: (key) => shared.get(key), putShared: (key, value) => { shared.set(key, value); return nodeState; } };
              const systemEnv = { getProperty: (name) => (name === "esv.brand" ? "Acme" : null) };
              const logger = { info: (text) => logs.push(text) };
              return { shared, logs, nodeState, systemEnv, logger };
            }

            function run(index, world, answers) {
              const asked = [];
              let outcome = null;
              const action = { goTo: (to) => { outcome = to; return action; } };
              const callbacks = {
                isEmpty: () => answers === null,
                getNameCallbacks: () => ({ get: (i) => answers[i] }),
                getConfirmationCallbacks: () => ({ get: (i) => answers[i] }),
              };
              const callbacksBuilder = {
                nameCallback: (prompt) => asked.push({ type: "NameCallback", prompt }),
                textOutputCallback: (type, text) => asked.push({ type: "TextOutputCallback", text }),
                confirmationCallback: (type, options) => asked.push({ type: "ConfirmationCallback", options }),
              };
              scripts[index](world.nodeState, world.systemEnv, callbacks, callbacksBuilder, world.logger, action);
              return { outcome, asked };
            }

            describe("Bench", () => {
              for (let n = FIRST; n < LAST; n++) {
                const stops = n % 10 === 9;
                test(`User.Number-${n}`, () => {
                  const world = mocks();
                  expect(run(0, world, null).outcome).toBe("true");
                  expect(run(1, world, null).asked.map((c) => c.type)).toEqual(["NameCallback"]);
                  expect(run(1, world, [`User.Number-${n}`]).outcome).toBe("true");
                  expect(run(2, world, null).outcome).toBe("true");
                  expect(run(3, world, null).asked.map((c) => c.type)).toEqual(["TextOutputCallback", "ConfirmationCallback"]);
                  expect(run(3, world, [stops ? 1 : 0]).outcome).toBe(stops ? "false" : "true");
                  if (!stops) expect(run(4, world, null).outcome).toBe("true");
                  expect(world.shared.get("username")).toBe(`user.number-${n}`);
                  expect(world.shared.get("brand")).toBe("Acme");
                  expect(world.shared.get("weight")).toBe(57);
                  expect(world.logs.some((line) => line.includes("began for Acme"))).toBe(true);
                });
              }
            });

            """.Replace(
            "FIRST",
            (file * CasesPerFile).ToString(CultureInfo.InvariantCulture),
            StringComparison.Ordinal
        ).Replace("LAST", ((file + 1) * CasesPerFile).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static bool Stops(int n) => n % 10 == 9;

    private static void Write(string folder, string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
