using JourneySim.Engine.JavaScript.Bindings;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript;

/// <summary>
/// Runs the scripts of nodes: each in a fresh engine with AM's bindings on its top level, compiled once for the process.
/// </summary>
/// <param name="dialect">The language version that AM's engine is set to.</param>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/latest/am-scripting/scripting-env.html">The scripting environment</seealso>
public sealed class ScriptHost(RhinoDialect dialect = RhinoDialect.Aic) : IScriptRunner
{
    /// <summary>The language version of the scripts.</summary>
    public RhinoDialect Dialect => dialect;

    /// <inheritdoc />
    public ScriptResult Run(ScriptRequest request, CancellationToken cancellation) =>
        ScriptRun.Execute(request, dialect, cancellation);
}
