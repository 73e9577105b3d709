using JourneySim.Benchmarks;
using JourneySim.Benchmarks.Suite;

return args switch
{
    ["cold", var binary, ..] => await ColdStart.MeasureAsync(binary, Runs(args)),
    ["journeys", ..] => await JourneysPerSecond.MeasureAsync(TimeSpan.FromSeconds(5)),
    ["queries", ..] => QueriesOfManagedObjects.Measure(),
    ["suite", var binary, ..] => await SuiteBesideVitest.MeasureAsync(binary, Runs(args, 5)),
    ["suite-files", var folder] => SuiteFiles.Write(folder),
    ["dialect", ..] => DialectBesideJint.Measure(),
    ["rhino", ..] => await DialectBesideRhino.MeasureAsync(),
    ["gate", ..] => GateAndPreparation.Measure(),
    _ => Usage(),
};

static int Runs(string[] args, int usual = 21) => args.Length > 2 && int.TryParse(args[2], out var runs) ? runs : usual;

static int Usage()
{
    Console.Error.WriteLine(
        """
        dotnet run -c Release --project tests/JourneySim.Benchmarks -- cold artifacts/native/journeysim [RUNS]
            a cold process of the reference run beside java -jar Rhino running an empty script
        dotnet run -c Release --project tests/JourneySim.Benchmarks -- journeys
            reference journeys a second on one core beside RSA-2048 signatures of openssl on that core
        dotnet run -c Release --project tests/JourneySim.Benchmarks -- queries
            queries over 100,000 managed users beside a loop that compares by hand
        dotnet run -c Release --project tests/JourneySim.Benchmarks -- suite artifacts/native/journeysim [RUNS]
            a thousand test cases beside a thousand hand-mocked ones in vitest (npm fetches it into a temporary folder)
        dotnet run -c Release --project tests/JourneySim.Benchmarks -- suite-files FOLDER
            only writes these suites, for a profiler
        dotnet run -c Release --project tests/JourneySim.Benchmarks -- dialect
            one script under the dialects beside Jint as it comes
        dotnet run -c Release --project tests/JourneySim.Benchmarks -- rhino
            the same script under the dialects beside Rhino itself, interpreted in a warm JVM
        dotnet run -c Release --project tests/JourneySim.Benchmarks -- gate
            reading, remarking and preparing a script of 300 lines beside Jint's own preparation
        """
    );
    return 2;
}
