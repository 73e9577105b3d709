using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Arrays;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Dates;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Functions;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Globals;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Json;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Numbers;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Plain;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Strings;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>The standard objects that differ from the engine underneath: a table of contents, one line an object.</summary>
internal static class StandardObjectList
{
    public static IReadOnlyList<StandardObject> All { get; } =
    [
        FunctionMembers.Prototype,
        ObjectStatics.Members,
        ObjectMethods.Members,
        ErrorMembers.Prototype,
        .. ErrorMembers.Others,
        ArrayMembers.Constructor,
        ArrayMembers.Prototype,
        StringMembers.Constructor,
        StringMembers.Prototype,
        NumberMembers.Constructor,
        NumberMembers.Prototype,
        NumberMembers.BooleanPrototype,
        DateMembers.Constructor,
        DateMembers.Prototype,
        RegExpMembers.Prototype,
        MathMembers.Members,
        JsonMembers.Members,
        .. ModernObjects.All,
    ];
}
