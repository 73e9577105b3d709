using System.Runtime.CompilerServices;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Journey state as Java values, live, and Java values as journey state.</summary>
internal static class StateValues
{
    /// <summary>A map or list of the state as <c>LinkedHashMap</c> or <c>ArrayList</c> over the same object.</summary>
    public static object? ToJava(object? value) =>
        value switch
        {
            StateMap map => new StateMapView(map),
            StateList list => new StateListView(list),
            _ => value,
        };

    /// <summary>Plain state of any Java value or script value that Java holds.</summary>
    public static object? ToState(object? value) => JavaNesting.Guard(() => Plain(value));

    private static object? Plain(object? value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return value switch
        {
            StateMapView view => view.State,
            StateListView view => view.State,
            null or string or bool or int or long or double => value,
            sbyte or short => (int)JavaValues.Whole(value),
            float number => (double)number,
            IJavaMap map => new StateMap(
                map.Entries.Select(entry => KeyValuePair.Create(JavaValues.Text(entry.Key), ToState(entry.Value)))
            ),
            IJavaCollection list => new StateList(list.Items.Select(ToState)),
            JavaArray or Array => new StateList(JavaArrays.Items(value).Select(ToState)),
            _ => JavaValues.Text(value),
        };
    }
}
