using System.Runtime.CompilerServices;
using Acornima;
using Acornima.Ast;
using Jint;
using Jint.Native;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering;

/// <summary>
/// Wraps a tree that did not come from Jint's own parser as a prepared script. Jint keeps that constructor to itself;
/// it is bound by its exact signature, as is what the parser notes at its nodes, so a new version of Jint fails loudly at the first script.
/// </summary>
internal static class PreparedTree
{
    private static readonly ParserOptions Options = new();

    private static readonly ScriptPreparationOptions Preparation = new() { FoldConstants = false };

    /// <param name="tree">The lowered tree.</param>
    /// <param name="isLibrary">Its scope brings counting functions of its own.</param>
    public static Prepared<Script> Of(Script tree, bool isLibrary)
    {
        Analyze(tree, isLibrary);
        return Holder<Script>.Create(tree, Options, null);
    }

    /// <summary>
    /// Notes at the nodes what Jint's own parser notes there, so that it is worked out once for a tree and not in every run: constants, keys, names,
    /// declarations of functions and blocks. A tree without these notes runs as well, only slower.
    /// </summary>
    private static void Analyze(Node tree, bool isLibrary)
    {
        var visit = Visitor(Analyzer(Preparation, null));
        var open = new Stack<(Node Node, bool Done)>();
        open.Push((tree, false));
        while (open.TryPop(out var next))
        {
            if (next.Done)
            {
                if (!ReadsName(next.Node))
                {
                    visit(next.Node, default);
                }

                if (next.Node is Identifier name && Function(name.Name, isLibrary) is { } function)
                {
                    name.UserData = Constant(name, function);
                }

                continue;
            }

            open.Push((next.Node, true));
            foreach (var child in next.Node.ChildNodes)
            {
                open.Push((child, false));
            }
        }
    }

    /// <summary>Jint asks a function for its <c>name</c> with a key of its own; <c>NativeJavaClass</c> tells a script's question from that by the key.</summary>
    private static bool ReadsName(Node node) =>
        node is MemberExpression { Computed: false, Property: Identifier { Name: "name" } };

    private static LoweredFunction? Function(string name, bool isLibrary) =>
        isLibrary && name is (LoweredName.Probe or LoweredName.ProbeLeft) ? null : LoweredFunctions.Find(name);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType("Jint.Engine+AstAnalyzer, Jint")]
    private static extern object Analyzer(
        IPreparationOptions<IParsingOptions> options,
        [UnsafeAccessorType("Jint.ReferencedGlobalsCollector, Jint")] object? globals
    );

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType("Jint.Runtime.Interpreter.Expressions.JintConstantExpression, Jint")]
    private static extern object Constant(Expression expression, JsValue value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "GetNodeVisitor")]
    private static extern OnNodeHandler Visitor([UnsafeAccessorType("Jint.Engine+AstAnalyzer, Jint")] object analyzer);

    private static class Holder<T>
        where T : Program
    {
        [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
        public static extern Prepared<T> Create(T program, ParserOptions options, ReferencedGlobals? globals);
    }
}
