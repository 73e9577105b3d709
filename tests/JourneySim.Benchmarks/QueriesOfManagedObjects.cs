using System.Diagnostics;
using JourneySim.Engine.Identities;
using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.State;

namespace JourneySim.Benchmarks;

/// <summary>Queries over 100,000 managed users beside a loop over the same records that compares by hand.</summary>
internal static class QueriesOfManagedObjects
{
    private const int Users = 100_000;
    private const int Runs = 21;

    public static int Measure()
    {
        var store = new ManagedStore(Guid.NewGuid);
        var records = new List<StateMap>(Users);
        for (var i = 0; i < Users; i++)
        {
            var record = new StateMap
            {
                ["_id"] = $"00000000-0000-4000-8000-{i:D12}",
                ["userName"] = $"user{i}",
                ["mail"] = $"user{i}@example.com",
                ["sn"] = "S" + (i % 1000),
                ["accountStatus"] = i % 2 == 0 ? "active" : "inactive",
            };
            records.Add(record);
            store.Seed("alpha_user", record);
        }

        Compare(store, records, "userName eq \"user77777\"", r => Is(r, "userName", "user77777"));
        Compare(store, records, "mail co \"77777@\"", r => Has(r, "mail", "77777@"));
        Compare(
            store,
            records,
            "sn eq \"S7\" and !(accountStatus eq \"active\")",
            r => Is(r, "sn", "S7") && !Is(r, "accountStatus", "active")
        );
        return 0;
    }

    private static void Compare(ManagedStore store, List<StateMap> records, string filter, Func<StateMap, bool> byHand)
    {
        var parsed = QueryFilterParser.Parse(filter);
        var found = 0;
        var query = Median(() =>
            found = store.Query("managed/alpha_user", new ResourceQuery { Filter = parsed }).Result.Count
        );
        var counted = 0;
        var scan = Median(() => counted = records.Where(byHand).Select(r => r.DeepCopy()).Count());
        if (found != counted)
        {
            throw new InvalidOperationException($"{filter}: {found} found, {counted} counted.");
        }

        Console.WriteLine(
            $"{filter}: {found} of {Users}, query {query:F1} ms, scan {scan:F1} ms, ratio {query / scan:F1}"
        );
    }

    private static bool Is(StateMap record, string name, string value) =>
        record.TryGetValue(name, out var held)
        && held is string text
        && string.Equals(text, value, StringComparison.OrdinalIgnoreCase);

    private static bool Has(StateMap record, string name, string part) =>
        record.TryGetValue(name, out var held)
        && held is string text
        && text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static double Median(Action work)
    {
        work();
        var times = new List<double>(Runs);
        for (var i = 0; i < Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return times[Runs / 2];
    }
}
