namespace JourneySim.Engine.JavaScript.Rhino;

/// <summary>Which language version of Mozilla Rhino 1.7.14 a script is read and run with.</summary>
public enum RhinoDialect
{
    /// <summary>Language version 0 on AM's bindings scope: what Advanced Identity Cloud does.</summary>
    Aic = 0,

    /// <summary>Language version 200: a self-managed AM with ES6 switched on.</summary>
    AmEs6 = 200,
}
