namespace JourneySim.Engine.JavaScript.Rhino.Lowering;

/// <summary>
/// The names that lowered code calls. Each holds a blank, so no script can write or shadow one.
/// The lowering emits calls to them; <c>Runtime/</c> binds a function to each, one file a helper.
/// </summary>
internal static class LoweredName
{
    /// <summary>How each of these names, and each hidden variable, begins.</summary>
    public const string Prefix = "rhino ";

    /// <summary><c>(a, b, …)</c>: <c>a + b + …</c> from the left; a text that comes out is a <c>ConsString</c>.</summary>
    public const string Add = "rhino add";

    /// <summary><c>(a, b)</c>: <c>a * b</c> where both may be integers of any size.</summary>
    public const string Multiply = "rhino multiply";

    /// <summary><c>(object, key, value)</c>: <c>object[key] = value</c>, with Rhino's texts for undefined and null; returns value.</summary>
    public const string SetMember = "rhino set";

    /// <summary><c>(object, key, value)</c>: as <see cref="SetMember"/>, for a key that the script computes.</summary>
    public const string SetComputed = "rhino setComputed";

    /// <summary><c>(key)</c>: a computed key on its way to a member; a name that Rhino has otherwise is made ready. Returns key.</summary>
    public const string Key = "rhino key";

    /// <summary><c>(object, key, value)</c>: as <see cref="SetMember"/> where the code is strict.</summary>
    public const string SetMemberStrict = "rhino setStrict";

    /// <summary><c>(object, key, delta, prefix, strict)</c>: <c>++</c> and <c>--</c> on a member; delta is 1 or -1.</summary>
    public const string UpdateMember = "rhino update";

    /// <summary><c>(object, key, strict)</c>: <c>delete object[key]</c>.</summary>
    public const string DeleteMember = "rhino delete";

    /// <summary><c>(object, name)</c>: <c>object.__proto__</c>, <c>object.__parent__</c>.</summary>
    public const string Prototype = "rhino prototype";

    /// <summary><c>(object, value)</c>: <c>object.__proto__ = value</c>.</summary>
    public const string SetPrototype = "rhino setPrototype";

    /// <summary><c>(value)</c>: what a literal's <c>__proto__</c> gives its object: version 0 takes primitives for objects.</summary>
    public const string PrototypeOf = "rhino prototypeOf";

    /// <summary><c>(function)</c>: a generator function of version 200.</summary>
    public const string GeneratorFunction = "rhino generatorFunction";

    /// <summary><c>(arguments)</c>: the <c>arguments</c> of a strict function.</summary>
    public const string StrictArguments = "rhino strictArguments";

    /// <summary><c>(callee)</c>: returns callee when it is a constructor, else throws Rhino's "… is not a function, it is …".</summary>
    public const string Constructor = "rhino new";

    /// <summary><c>(Array, value)</c>: <c>Array(value)</c>.</summary>
    public const string ArrayOf = "rhino array";

    /// <summary><c>(value)</c>: Rhino's <c>typeof</c> of a value (packages are objects, Java classes functions, …).</summary>
    public const string TypeOf = "rhino typeof";

    /// <summary><c>(error)</c>: first statement of each catch; what Jint threw becomes what Rhino shows to a script.</summary>
    public const string Caught = "rhino caught";

    /// <summary><c>(value)</c>: around the operand of <c>throw</c>; remembers that the script threw it, so that <see cref="Caught"/> leaves it alone.</summary>
    public const string Thrown = "rhino thrown";

    /// <summary><c>(object)</c>: the right side of <c>for (… in …)</c>: primitives enumerate nothing, Java values as Rhino does.</summary>
    public const string ForIn = "rhino forin";

    /// <summary><c>(object)</c>: a true array of the values that <c>for each (… in …)</c> visits.</summary>
    public const string ForEach = "rhino foreach";

    /// <summary><c>(iterable)</c>: the right side of <c>for (… of …)</c> (version 200).</summary>
    public const string ForOf = "rhino forof";

    /// <summary><c>(key1, value1, …)</c>: an object literal with integer-like keys, which Rhino keeps in the order written.</summary>
    public const string ObjectInOrder = "rhino object";

    /// <summary>
    /// <c>(callee, names, variables, this, text)</c>: a direct call of <c>eval</c>; names are those that the calling function
    /// declares, variables the object that gets new ones (undefined: the script's scope).
    /// </summary>
    public const string Eval = "rhino eval";

    /// <summary><c>(arguments, name, …)</c>: an object without prototype for names that come up while a function of these variables runs.</summary>
    public const string Names = "rhino names";

    /// <summary><c>(object, name, value?)</c>: gives such an object (undefined: the script's scope) a name.</summary>
    public const string Name = "rhino name";

    /// <summary><c>(name, …)</c>: top-level constants; refused where the scope has the name already.</summary>
    public const string Constants = "rhino constants";

    /// <summary><c>(name)</c>: strict code of version 200 writes a name: it must exist.</summary>
    public const string StrictName = "rhino strictName";

    /// <summary><c>(object)</c>: an array of <c>[key, value]</c> for <c>for ([k, v] in object)</c>.</summary>
    public const string Entries = "rhino entries";

    /// <summary><c>(array, value)</c>: adds an element.</summary>
    public const string Collect = "rhino collect";

    /// <summary><c>(generator)</c>: a generator of version 1.7, which answers values and ends with <c>StopIteration</c>.</summary>
    public const string LegacyGenerator = "rhino legacyGenerator";

    /// <summary><c>(name)</c>: the error of a write to a constant in strict code.</summary>
    public const string Readonly = "rhino readonly";

    /// <summary><c>(what)</c>: a construct that the simulator does not run.</summary>
    public const string NotSimulated = "rhino notSimulated";

    /// <summary><c>(value)</c>: the error of a value that is asked for XML members and is no XML.</summary>
    public const string NotXml = "rhino notXml";

    /// <summary><c>(value)</c>: the call of a value that Rhino can't assign to.</summary>
    public const string AssignToCall = "rhino assignToCall";

    /// <summary><c>(object)</c>: the object of <c>with</c>.</summary>
    public const string With = "rhino with";

    /// <summary><c>(value, type)</c>: <c>value instanceof type</c>.</summary>
    public const string InstanceOf = "rhino instanceof";

    /// <summary><c>(left, right)</c>: <c>left == right</c> where both may be Java objects.</summary>
    public const string Equal = "rhino equal";

    /// <summary><c>(object, name)</c>: the object's method must exist.</summary>
    public const string Method = "rhino method";

    /// <summary><c>(callee, name?)</c>: the callee, when it can be called.</summary>
    public const string Callable = "rhino callable";

    /// <summary><c>(callee, name, …)</c>: a call of a name that may hold a regular expression (version 0 runs it).</summary>
    public const string CallRegExp = "rhino callRegExp";

    /// <summary><c>(pattern, flags)</c>: a regular expression literal.</summary>
    public const string RegExp = "rhino regexp";

    /// <summary><c>(number)</c>: counts that a place was reached, where coverage is asked for.</summary>
    public const string Probe = "rhino probe";

    /// <summary>Counts a left side of <c>&amp;&amp;</c> or <c>||</c> that decides alone.</summary>
    public const string ProbeLeft = "rhino probe left";

    /// <summary><c>(message, kind)</c>: throws an error the grammar knows about but that Rhino only raises when reached.</summary>
    public const string Raise = "rhino raise";
}
