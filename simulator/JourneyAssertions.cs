using JourneySim.CSharp;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Loading.Source;
using JourneySim.Specs;
using JourneySim.Specs.Expectations;
using JourneySim.Specs.Reading;

namespace JourneySim;

/// <summary>
/// What a test can demand of a run, in the manner of FluentAssertions but without needing it. Every failure tells what was expected, what came, and the whole run.
/// </summary>
public sealed class JourneyAssertions
{
    private readonly SimulatedRun run;

    internal JourneyAssertions(SimulatedRun run) => this.run = run;

    /// <summary>The journey reached Success.</summary>
    public JourneyAssertions EndInSuccess(string because = "") => Ends(JourneyEnding.Success, because);

    /// <summary>The journey reached Failure; with a message, the client is told this one.</summary>
    public JourneyAssertions EndInFailure(string? message = null, string because = "")
    {
        Ends(JourneyEnding.Failure, because);
        return message is null ? this : Equal("the message of the failure", message, run.Message, because);
    }

    /// <summary>A node failed; with a text, the reason contains it.</summary>
    public JourneyAssertions EndInError(string? containing = null, string because = "")
    {
        Ends(JourneyEnding.Error, because);
        return containing is null || run.Error?.Contains(containing, StringComparison.Ordinal) == true
            ? this
            : throw Unlike($"an error that contains \"{containing}\"", $"\"{run.Error}\"", because);
    }

    /// <summary>The user took longer than the journey allows.</summary>
    public JourneyAssertions TimeOut(string because = "") => Ends(JourneyEnding.Timeout, because);

    /// <summary>The journey waits for its link to be opened.</summary>
    public JourneyAssertions BeSuspended(string because = "") => Ends(JourneyEnding.Suspended, because);

    /// <summary>The journey asks exactly this now, each told by its type or its prompt, in order; without any it asks something.</summary>
    public JourneyAssertions Ask(params string[] questions)
    {
        Ends(JourneyEnding.Asks, "");
        var asked = run.Callbacks;
        var same =
            questions.Length == 0
            || (
                questions.Length == asked.Count
                && questions
                    .Zip(asked)
                    .All(q =>
                        q.First == q.Second.Type
                        || q.Second.Outputs.Any(o => o.Name is "prompt" or "message" && o.Value as string == q.First)
                    )
            );
        return same
            ? this
            : throw Unlike(string.Join(", ", questions), string.Join(", ", asked.Select(RunStory.Told)), "");
    }

    /// <summary>The nodes that ran, in order, by name or id; <c>"Name: outcome"</c> demands the outcome too.</summary>
    public JourneyAssertions FollowPath(params string[] nodes)
    {
        var path = run.Path;
        return
            nodes.Length == path.Count
            && nodes
                .Zip(path)
                .All(n => n.First == n.Second.Name || n.First == n.Second.Id || n.First == n.Second.ToString())
            ? this
            : throw Unlike(
                $"the path {string.Join(" → ", nodes)}",
                path.Count == 0 ? "no node ran" : string.Join(" → ", path),
                ""
            );
    }

    /// <summary>The node left by this outcome when it last ran.</summary>
    public JourneyAssertions LeaveBy(string node, string outcome, string because = "")
    {
        var visit = Visit(node) ?? throw Unlike($"node \"{node}\" to run", "it did not", because);
        return Equal($"the outcome of \"{node}\"", outcome, visit.Outcome, because);
    }

    /// <summary>The node did not run.</summary>
    public JourneyAssertions NotVisit(string node, string because = "") =>
        Visit(node) is null ? this : throw Unlike($"node \"{node}\" not to run", "it did", because);

    /// <summary>A value of the shared state. Maps and lists are compared member by member; 1 and 1.0 are equal.</summary>
    public JourneyAssertions HaveShared(string key, object? value, string because = "") =>
        HaveState("shared", run.Shared, key, value, because);

    /// <summary>A value of the transient state, or of one that outlived a question because a later node asks for it.</summary>
    public JourneyAssertions HaveTransient(string key, object? value, string because = "") =>
        run.Transient.ContainsKey(key)
            ? HaveState("transient", run.Transient, key, value, because)
            : HaveState("secure", run.Secure, key, value, because);

    /// <summary>No layer of the state has this key.</summary>
    public JourneyAssertions NotHaveState(string key, string because = "") =>
        new[] { ("shared", run.Shared), ("transient", run.Transient), ("secure", run.Secure) }.FirstOrDefault(l =>
            l.Item2.ContainsKey(key)
        )
            is { Item1: { } layer, Item2: { } values }
            ? throw Unlike($"no \"{key}\" in the state", $"{layer}.{key} is {StateJson.Write(values[key])}", because)
            : this;

    /// <summary>A property of the session, or one that nodes asked for up to now.</summary>
    public JourneyAssertions HaveSessionProperty(string name, string value, string because = "") =>
        Equal($"session property {name}", value, run.SessionProperties.GetValueOrDefault(name), because);

    /// <summary>A script or node made this HTTP call; <c>*</c> in the URL stands for any text. <c>Which</c> is the first such call.</summary>
    public JourneyFound<HttpExchange> HaveCalled(string method, string url, string because = "") =>
        Found(
            run.Http.FirstOrDefault(c =>
                string.Equals(c.Method, method, StringComparison.OrdinalIgnoreCase) && CallText.Fits(url, c.Url)
            ),
            $"a call {method} {url}",
            run.Http.Count == 0 ? "none was made" : string.Join(", ", run.Http.Select(c => $"{c.Method} {c.Url}")),
            because
        );

    /// <summary>No HTTP call was made.</summary>
    public JourneyAssertions NotCallOut(string because = "") =>
        run.Http.Count == 0
            ? this
            : throw Unlike("no HTTP call", string.Join(", ", run.Http.Select(c => $"{c.Method} {c.Url}")), because);

    /// <summary>A message left for this user, mail address or number. <c>Which</c> is the last such message.</summary>
    public JourneyFound<SentMessage> HaveSentTo(string recipient, string because = "") =>
        Found(
            run.Outbox.LastOrDefault(m => m.To == recipient),
            $"a message to {recipient}",
            run.Outbox.Count == 0
                ? "none was sent"
                : string.Join(", ", run.Outbox.Select(m => $"{m.Channel} to {m.To}")),
            because
        );

    /// <summary>A script logged a line that contains this text. <c>Which</c> is the first such line.</summary>
    public JourneyFound<LogLine> HaveLogged(string text, string because = "") =>
        Found(
            run.Logs.FirstOrDefault(l => l.Message.Contains(text, StringComparison.Ordinal)),
            $"a log line that contains \"{text}\"",
            run.Logs.Count == 0
                ? "nothing was logged"
                : string.Join("\n  ", run.Logs.Select(l => $"{l.Level}: {l.Message}")),
            because
        );

    /// <summary>No script logged an error.</summary>
    public JourneyAssertions NotLogErrors(string because = "") =>
        run.Logs.FirstOrDefault(l => l.Level == LogLevel.Error) is { } line
            ? throw Unlike("no error in the log", line.Message, because)
            : this;

    /// <summary>
    /// Everything that <c>expect:</c> of a <c>*.test.yaml</c> file can say, as YAML, and as strictly: an effect that is not expected is a failure, unless its kind
    /// stands in <paramref name="allow"/>.
    /// </summary>
    /// <exception cref="JourneyNotLoadedException">The YAML has mistakes.</exception>
    public JourneyAssertions Meet(string expect, params string[] allow)
    {
        var mistakes = new Loading.Mistakes();
        var map = ExpectReader.Read(PlainValues.Yaml(expect, run.Sources), mistakes);
        PlainValues.Refuse(mistakes, run.Sources);
        var outcome = run.Outcome;
        var found = ExpectationList
            .All.SelectMany(e =>
                e.Check(map?.Find(e.Key), outcome)
                    .Where(m => !m.Unexpected || !allow.Contains(e.Waiver, StringComparer.Ordinal))
            )
            .ToList();
        return found.Count == 0
            ? this
            : throw run.Refused(
                "other things came than expected.\n"
                    + string.Join(
                        '\n',
                        found.Select(m => $"{m.What}\n  expected  {m.Expected}\n  came      {m.Actual}")
                    )
            );
    }

    private NodePassage? Visit(string node) => run.Path.LastOrDefault(v => v.Name == node || v.Id == node);

    private JourneyAssertions Ends(JourneyEnding expected, string because) =>
        run.End == expected
            ? this
            : throw Unlike(
                $"end \"{expected}\"",
                $"\"{run.End}\"" + ((run.Error ?? run.Message) is { } why ? $": {why}" : ""),
                because
            );

    private JourneyAssertions HaveState(
        string layer,
        IReadOnlyDictionary<string, object?> values,
        string key,
        object? expected,
        string because
    )
    {
        if (!values.TryGetValue(key, out var actual))
        {
            throw Unlike(
                $"\"{key}\" in {layer} state",
                values.Count == 0 ? "it is empty" : $"there are {string.Join(", ", values.Keys)}",
                because
            );
        }

        return Equal($"{layer}.{key}", expected, actual, because);
    }

    private JourneyAssertions Equal(string what, object? expected, object? actual, string because) =>
        ValueMatch.Check(PlainValues.ToSource(expected), actual, what).FirstOrDefault() is { } mismatch
            ? throw Unlike($"{mismatch.What} {mismatch.Expected}", mismatch.Actual, because)
            : this;

    private JourneyFound<T> Found<T>(T? found, string expected, string actual, string because)
        where T : class => new(this, found ?? throw Unlike(expected, actual, because));

    private JourneyAssertionException Unlike(string expected, string actual, string because) =>
        run.Refused($"expected {expected}{(because.Length > 0 ? $" because {because}" : "")},\n  but: {actual}");
}

/// <summary>What an assertion found, to go on with.</summary>
/// <param name="And">Further demands on the run.</param>
/// <param name="Which">What was found.</param>
public sealed record JourneyFound<T>(JourneyAssertions And, T Which);
