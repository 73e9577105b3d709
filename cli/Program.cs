using JourneySim.Cli;

return await Application.RunAsync(args, Surroundings.OfProcess()).ConfigureAwait(false);
