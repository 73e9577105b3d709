using Acornima.Ast;
using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Grammar;
using JourneySim.Engine.JavaScript.Rhino.Lowering;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>Texts that a script compiles while it runs: <c>eval</c> and <c>new Function</c>.</summary>
internal sealed class ScriptTexts(RhinoRealm realm)
{
    private readonly Dictionary<(string Text, int Line), EvalCode> _evaluated = [];

    private readonly List<Node> _made = [];

    public EvalCode Eval(string text)
    {
        var (file, line) = Place();
        if (!_evaluated.TryGetValue((text, line), out var code))
        {
            code = Refusing(() => RhinoCompiler.CompileEval(text, file, line, realm.Dialect), $"{file}#{line}(eval)");
            if (_evaluated.Count > 64)
            {
                _evaluated.Clear();
            }

            _evaluated[(text, line)] = code;
            _made.Add(code.Function);
        }

        return code;
    }

    /// <summary>The function of <c>new Function(parameters, body)</c>; it sees the script's scope only.</summary>
    public ScriptFunction Function(IReadOnlyList<string> parameters, string body)
    {
        var (file, line) = Place();
        var node = Refusing(
            () => RhinoCompiler.CompileFunction(parameters, body, file, line, realm.Dialect),
            $"{file}#{line}(Function)"
        );
        _made.Add(node);
        return (ScriptFunction)realm.GlobalCode.Run(() => new ScriptFunction(realm.Engine, node, strict: false));
    }

    /// <summary>True when the member is what a call calls, in the script or in a text it evaluated.</summary>
    public bool Calls(MemberExpression member) =>
        realm.Loaded.Any(text => CalleeNodes.Contain(text.Prepared.Program!, member))
        || _made.Exists(made => CalleeNodes.Contain(made, member));

    /// <summary>A call on a line, by the name of what it calls.</summary>
    public CallExpression? CallAt(string file, int line, string name) =>
        realm
            .Loaded.Select(text => CalleeNodes.Find(text.Prepared.Program!, file, line, name))
            .FirstOrDefault(call => call is not null)
        ?? _made.Select(made => CalleeNodes.Find(made, file, line, name)).FirstOrDefault(call => call is not null);

    private T Refusing<T>(Func<T> compile, string place)
    {
        try
        {
            return compile();
        }
        catch (RhinoSyntaxException refused)
        {
            throw refused.Name == "TypeError"
                ? realm.Errors.TypeError(refused.Message)
                : realm.Errors.SyntaxErrorAt(refused.Message, place, refused.Line);
        }
    }

    private (string File, int Line) Place()
    {
        var node = RhinoEngine.CurrentNode(realm.Engine);
        return (node?.Location.SourceFile ?? realm.Script.FileName, node?.Location.Start.Line ?? 1);
    }
}
