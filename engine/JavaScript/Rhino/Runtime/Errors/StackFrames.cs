using System.Globalization;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>
/// One frame a line, as the engine underneath is made to print them: with a mark for what the frame is. Rhino has frames of script functions
/// only; Jint has those of native ones, and none for a script function that a native one called.
/// </summary>
internal static class StackFrames
{
    private const char Mark = '\u0001';
    private const string Native = "n";

    /// <param name="realm">The run.</param>
    /// <param name="function">What the engine underneath calls the function: its name, or the text of the call.</param>
    /// <param name="location">The place in it.</param>
    /// <param name="parameters">Null for a native function and for the top level.</param>
    public static string Write(
        RhinoRealm realm,
        string function,
        in Acornima.SourceLocation location,
        string[]? parameters
    )
    {
        // Jint writes the whole stack anew at each level that a thrown primitive passes: that takes time too.
        RunBudget.Step();
        if (location.SourceFile is null || function.StartsWith("rhino ", StringComparison.Ordinal))
        {
            return "";
        }

        var native = parameters is null && function.Length > 0;
        var own = location.SourceFile == realm.Script.FileName;
        var around = own ? realm.Functions.At(location) : -1;
        var exact = !own || realm.Functions.Is(around, location);
        var name = exact && !native ? Plain(function, own) : realm.Functions.Name(around);
        var identity =
            exact && !native ? "?"
            : own ? around.ToString(CultureInfo.InvariantCulture)
            : location.SourceFile;
        return $"\tat {location.SourceFile}:{realm.LineOf(location).ToString(CultureInfo.InvariantCulture)}"
            + (name.Length == 0 ? "" : $" ({name})")
            + $"{Mark}{(native ? Native : "")}{Mark}{identity}\n";
    }

    /// <summary>The frames that Rhino would have.</summary>
    public static string Read(string written)
    {
        var frames = written
            .Split('\n')
            .Where(static frame => frame.StartsWith("\tat ", StringComparison.Ordinal))
            .Select(static frame => frame.Split(Mark))
            .ToArray();
        var stack = new System.Text.StringBuilder();
        var before = "";
        for (var i = 0; i < frames.Length; i++)
        {
            if (frames[i] is [_, Native, var identity])
            {
                // The place is in the function that called the native one, or that was told already: no script function of its own.
                if (identity == before || (i + 1 < frames.Length && frames[i + 1][^1] == identity))
                {
                    continue;
                }
            }

            before = frames[i][^1];
            stack.Append(frames[i][0]).Append('\n');
        }

        return stack.ToString();
    }

    /// <summary>A name; the text of a call is none.</summary>
    private static string Plain(string function, bool own)
    {
        var name = function.Split(' ')[0];
        return own && name == "anonymous" || !Texts.IdentifierNames.IsValid(name) ? "" : name;
    }
}
