using JourneySim.Engine.Running;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Workspaces;

namespace JourneySim.Specs;

/// <summary>How a world gets into a run.</summary>
internal static class SpecWorldSetup
{
    /// <summary>The set-up of a run in this world; its trace keeps secrets, whoever shows it covers them.</summary>
    public static RunSetup Setup(
        this SpecWorld world,
        TimeProvider clock,
        IScriptRunner scripts,
        ITraceSink trace,
        IScriptCoverage? coverage = null
    ) =>
        new()
        {
            ScriptRunner = scripts,
            Clock = clock,
            Seed = world.Seed ?? 1,
            Esvs = world.Esvs,
            Secrets = world.Secrets,
            Identities = world.Identities,
            IdmActions = world.IdmActions,
            Http = world.Http,
            StandIns = world.StandIns,
            Scripts = world.Scripts,
            Trace = trace,
            ShowSecrets = true,
            Coverage = coverage,
        };

    /// <summary>The workspace with the realm's services as this world has them.</summary>
    public static Workspace Around(this SpecWorld world, Workspace workspace) =>
        workspace with
        {
            RealmServices = world.Realm?.Invoke(workspace.RealmServices) ?? workspace.RealmServices,
            ScriptRealm = workspace.ScriptRealm.Under(world.ScriptRealm),
        };

    /// <summary>Fills the state that the run begins with, and its request.</summary>
    public static void Enter(this SpecWorld world, JourneyRun run)
    {
        Fill(run.State.Shared, world.Shared);
        Fill(run.State.Transient, world.Transient);
        Fill(run.State.Secure, world.Secure);
        run.Receive(world.Request);
    }

    private static void Fill(StateMap layer, StateMap values)
    {
        foreach (var (name, value) in values.DeepCopy())
        {
            layer[name] = value;
        }
    }
}
