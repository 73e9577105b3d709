using System.Runtime.CompilerServices;
using Jint.Native;
using Jint.Native.Object;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Java.Conversion;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Natives;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java;

/// <summary>The Java side of one run of one script: shows Java values to the script and takes the script's values to Java.</summary>
internal sealed class JavaBridge : IJavaSide
{
    private readonly Dictionary<string, NativeJavaClass> _classes = new(StringComparer.Ordinal);
    private readonly JavaGlobals _globals;
    private RhinoRealm? _realm;

    public JavaBridge(JavaSettings settings)
    {
        IsPlain = settings.Generation == ScriptGeneration.NextGeneration;
        ShowsMapsByAm = settings.ShowsMapsByAm;
        Known = settings.Known;
        Run = new JavaRun(this, settings.Known, settings.Clock, settings.Random, settings.Zone);
        Filter = new ClassFilter(settings.Classes, settings.Generation, () => Realm);
        Weights = new ConversionWeight(this);
        Overloads = new Overloads(this);
        Coercion = new Coercion(this);
        Numbers = new NumberConversion(this);
        Wrapping = new Wrapping(this);
        Members = new MemberAccess(this);
        Adapters = new Adapters(this);
        Symbols = new NativeSymbols(this);
        Iteration = new NativeIteration(this);
        Json = new NativeJson(this);
        _globals = new JavaGlobals(this);
    }

    /// <summary>True when strings and boxes come to the script as plain values.</summary>
    public bool IsPlain { get; }

    /// <summary>True when Java maps come in AM's wrapper.</summary>
    public bool ShowsMapsByAm { get; }

    public JavaClasses Known { get; }

    public JavaRun Run { get; }

    public RhinoRealm Realm => _realm ?? throw new InvalidOperationException("The bridge is not attached to a realm.");

    public Jint.Runtime.Realm JintRealm => Realm.JintRealm;

    public ClassFilter Filter { get; }

    public ConversionWeight Weights { get; }

    public Overloads Overloads { get; }

    public Coercion Coercion { get; }

    public NumberConversion Numbers { get; }

    public Wrapping Wrapping { get; }

    public MemberAccess Members { get; }

    public Adapters Adapters { get; }

    public NativeSymbols Symbols { get; }

    public NativeIteration Iteration { get; }

    public NativeJson Json { get; }

    public RecentReads Recent { get; } = new();

    /// <summary>The Java exceptions behind errors of the script.</summary>
    public Dictionary<ObjectInstance, JavaThrowable> Causes => field ??= new(ReferenceEqualityComparer.Instance);

    public void Attach(RhinoRealm realm) => _realm = realm;

    public JsValue? Global(RhinoRealm realm, string name) => _globals.Make(name);

    public Func<Exception>? Refusal(JsValue value)
    {
        var hidden = value switch
        {
            INative { Unwrapped: JavaArray or Array } => null,
            INative { Unwrapped: var held } when IsPrimitive(held) => null,
            INative { Unwrapped: var held } when !Filter.IsVisible(JavaValues.ClassOf(held, Known)) =>
                JavaValues.ClassOf(held, Known),
            ConsString when !IsPlain && !Filter.IsVisible(RopeClass) => RopeClass,
            _ => null,
        };
        return hidden is null ? null : () => Filter.Refused(hidden);
    }

    public JsValue Store(RhinoRealm realm, JsValue value) =>
        value switch
        {
            INative native => Wrapping.Stored(native.Unwrapped),
            ConsString rope => Stored(rope),
            _ => value,
        };

    public bool Catch(RhinoRealm realm, ObjectInstance error, string place) => JavaErrors.Catch(this, error, place);

    public Exception? Escaped(Exception exception) =>
        exception is JavaException thrown ? new JavaErrorException(thrown.ThrowableIn(Known)) : null;

    /// <summary>
    /// A rope comes back as a Java object; in the next generation, whose class list lacks it, as the text it is: scripts there read back what they
    /// put together at top level.
    /// </summary>
    private JsValue Stored(ConsString rope)
    {
        var value = Rope(rope);
        return IsPlain && !Filter.IsVisible(value.Class) ? rope : Wrapping.Native(value);
    }

    public string? TextOfCalled(string? member) => Recent.TextOf(member);

    /// <summary>Binds a Java value under a top-level name.</summary>
    public void Bind(string name, object? value)
    {
        if (value is IJavaObject { Class: var held } && !Filter.IsVisible(held))
        {
            Realm.Scope.Refuse(name, () => Filter.Refused(held));
            return;
        }

        Realm.Scope.Bind(name, Wrapping.Loose(value));
    }

    /// <summary>A Java value as the script sees it.</summary>
    public JsValue ToScript(object? value) => Wrapping.Of(value, null);

    /// <summary>A script's value as Java sees it where any object is welcome.</summary>
    public object? FromScript(JsValue value) => Coercion.To("java.lang.Object", value);

    /// <summary>A script's value inside an object or array that Java reads: not converted, undefined is null.</summary>
    public object? Inner(JsValue value) =>
        value switch
        {
            JsUndefined or JsNull => null,
            ConsString rope => Rope(rope),
            JsString text => text.ToString(),
            JsNumber number => KeptNumbers.Behind(number) ?? number.AsDouble(),
            JsBoolean => value.AsBooleanValue(),
            JsBigInt big => big.ToObject(),
            INative native => native.Unwrapped,
            _ => NativeValue.Of(this, value),
        };

    public object RawText(JsValue text) => text is ConsString rope ? Rope(rope) : text.ToString();

    public bool IsInstance(object value, string type) =>
        type == "java.lang.Object"
        || (
            value is JavaArray or Array
                ? IsArrayOf(JavaArrays.Component(value), type)
                : Known.IsAssignable(JavaValues.ClassOf(value, Known), type)
        );

    public bool IsAssignable(string type, string wanted) =>
        type == wanted
        || wanted == "java.lang.Object" && !JavaTypeName.IsPrimitive(type)
        || (Known.TryFind(type, out var known) && Known.IsAssignable(known, wanted));

    public bool IsNumberType(string type) => IsAssignable(type, "java.lang.Number");

    public static object Date(JsDate date) =>
        new Classes.JavaUtil.JavaDate(double.IsNaN(date.DateValue) ? 0 : (long)date.DateValue);

    /// <summary>Calls a method and shows its result to the script.</summary>
    public JsValue Invoke(JavaMethod method, object? target, IReadOnlyList<object?> arguments)
    {
        var owner = target is null or JavaArray or Array ? Known.Find(method.Owner) : JavaValues.ClassOf(target, Known);
        var result = Java(() => Dispatch(owner, method, target, arguments), method);
        return Wrapping.Of(result, method.Signature.ReturnType);
    }

    public ObjectInstance Construct(JavaMethod constructor, IReadOnlyList<object?> arguments)
    {
        var body =
            constructor.Body
            ?? throw new NotSimulatedException($"{constructor.Owner}({string.Join(',', constructor.Parameters)})");
        var made = Java(() => Perform(constructor.Owner, constructor, body, null, arguments), constructor);
        return (ObjectInstance)Wrapping.Native(made!);
    }

    public JsValue Field(JavaField field, object? target) => Wrapping.Of(Java(() => field.Read(target)), field.Type);

    /// <summary>Runs Java code; an exception of Java goes to the script as Rhino shows it.</summary>
    public object? Java(Func<object?> body, JavaMethod? member = null)
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            var result = body();
            Realm.Budget?.Check();
            return result;
        }
        catch (JavaException thrown)
        {
            throw Thrown(thrown);
        }
        catch (InsufficientExecutionStackException)
        {
            throw RhinoFailures.Stopped(Realm, "nested calls");
        }
        catch (Exception unforeseen)
            when (unforeseen
                    is ArithmeticException
                        or ArgumentException
                        or IndexOutOfRangeException
                        or InvalidCastException
                        or FormatException
                        or NullReferenceException
            )
        {
            // Arguments that the body did not reckon with: no guess what Java says, and no end of the tool.
            throw new NotSimulatedException(
                member is null
                    ? "A Java call with such values"
                    : $"{member.Owner}.{member.Signature.Key} with such arguments"
            );
        }
    }

    /// <summary>
    /// Writes to a list or map as to an object or array: Rhino does not wrap an exception of such a write, so that no
    /// catch of the script sees it.
    /// </summary>
    public void Write(Action body)
    {
        try
        {
            body();
        }
        catch (JavaException thrown)
        {
            throw new JavaErrorException(thrown.ThrowableIn(Known));
        }
    }

    /// <summary>The exception that the script sees; a <c>java.lang.Error</c> passes all its catches.</summary>
    public Exception Thrown(JavaException thrown)
    {
        var throwable = thrown.ThrowableIn(Known);
        return Known.IsAssignable(throwable.Class, "java.lang.Error")
            ? new JavaErrorException(throwable)
            : JavaErrors.Make(this, throwable);
    }

    public NativeJavaClass ClassValue(JavaClass javaClass)
    {
        Filter.Require(javaClass);
        if (!_classes.TryGetValue(javaClass.Name, out var value))
        {
            _classes[javaClass.Name] = value = new NativeJavaClass(this, javaClass);
        }

        return value;
    }

    /// <summary>A class by full name, or null when there is none that the script may see.</summary>
    public JsValue? VisibleClass(string name) =>
        !Filter.IsVisible(name) ? null
        : Known.TryFind(name, out var found) ? ClassValue(found)
        : ClassLists.Names(name) ? new NativeMissingClass(this, name)
        : null;

    public string Text(object value) => (string)Java(() => JavaValues.Text(value))!;

    public static bool LooselyEqual(JsValue left, JsValue right) =>
        left is JsString && right is JsString
            ? left.ToString() == right.ToString()
            : right is JsString or JsNumber or JsBoolean
                && Jint.Runtime.TypeConverter.ToNumber(left) == Jint.Runtime.TypeConverter.ToNumber(right);

    private object? Dispatch(JavaClass owner, JavaMethod method, object? target, IReadOnlyList<object?> arguments) =>
        target is JavaAdapter adapter && method.Name is not ("toString" or "equals" or "hashCode" or "getClass")
            ? adapter.Invoke(method.Name, arguments)
            : Perform(owner.Name, method, Known.ShapeOf(owner).BodyOf(method), target, arguments);

    /// <summary>Runs a body; an exception about null gets the JVM's words.</summary>
    private object? Perform(
        string owner,
        JavaMethod method,
        JavaBody body,
        object? target,
        IReadOnlyList<object?> arguments
    )
    {
        try
        {
            return body(new JavaCall(Run, target, arguments));
        }
        catch (JavaException thrown) when (NullTexts.IsSilent(thrown))
        {
            if (NullTexts.Of(owner, method, arguments) is { } told)
            {
                throw told;
            }

            throw;
        }
    }

    private JavaClass RopeClass => Known.Find("org.mozilla.javascript.ConsString");

    private static bool IsPrimitive(object value) =>
        value is string or bool or char
        || (JavaValues.IsNumber(value) && value is not (IJavaObject or System.Numerics.BigInteger));

    private JavaRope Rope(ConsString rope) => new(RopeClass, rope.ToString());

    private bool IsArrayOf(string component, string type) =>
        type.EndsWith("[]", StringComparison.Ordinal)
            ? component == type[..^2] || (!JavaTypeName.IsPrimitive(component) && IsAssignable(component, type[..^2]))
            : type is "java.lang.Cloneable" or "java.io.Serializable";
}
