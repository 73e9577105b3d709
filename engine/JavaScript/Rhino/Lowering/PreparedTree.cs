using System.Runtime.CompilerServices;
using Acornima;
using Acornima.Ast;
using Jint;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering;

/// <summary>
/// Wraps a tree that did not come from Jint's own parser as a prepared script. Jint keeps that constructor to itself;
/// it is bound by its exact signature, so a new version of Jint fails loudly at the first script.
/// </summary>
internal static class PreparedTree
{
    private static readonly ParserOptions Options = new();

    public static Prepared<Script> Of(Script tree) => Holder<Script>.Create(tree, Options, null);

    private static class Holder<T>
        where T : Program
    {
        [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
        public static extern Prepared<T> Create(T program, ParserOptions options, ReferencedGlobals? globals);
    }
}
