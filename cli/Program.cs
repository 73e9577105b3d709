using JourneySim.Cli;
using JourneySim.Engine.JavaScript;

// Scripts run on the thread that asks for them, and may recurse.
return ScriptThread.Run(() => Application.RunAsync(args, Surroundings.OfProcess()).GetAwaiter().GetResult());
