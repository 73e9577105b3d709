namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>
/// Writes the table of a Java class. Declarations are Java's own: <c>"String getName()"</c>. Bean properties come by
/// themselves from <c>getX</c>, <c>isX</c> and <c>setX</c>; <c>java.lang.Object</c>'s members from the superclass.
/// </summary>
public sealed class JavaClassBuilder
{
    internal JavaClassBuilder(string name)
    {
        Name = name;
        SuperclassName = name == "java.lang.Object" ? null : "java.lang.Object";
    }

    internal string Name { get; }

    internal string? SuperclassName { get; private set; }

    internal List<string> InterfaceNames { get; } = [];

    internal bool IsInterface { get; private set; }

    internal bool IsAbstract { get; private set; }

    internal bool IsPublic { get; private set; } = true;

    internal bool IsAlwaysVisible { get; private set; }

    internal List<JavaMethod> Methods { get; } = [];

    internal List<JavaMethod> Constructors { get; } = [];

    internal List<JavaField> Fields { get; } = [];

    internal List<string> EnumNames { get; } = [];

    public JavaClassBuilder Extends(string superclass)
    {
        SuperclassName = JavaTypeName.Full(superclass);
        return this;
    }

    public JavaClassBuilder Implements(params ReadOnlySpan<string> interfaces)
    {
        foreach (var name in interfaces)
        {
            InterfaceNames.Add(JavaTypeName.Full(name));
        }

        return this;
    }

    /// <summary>It is an interface; a script's function or object can stand in for it.</summary>
    public JavaClassBuilder Interface()
    {
        IsInterface = true;
        IsAbstract = true;
        SuperclassName = null;
        return this;
    }

    public JavaClassBuilder Abstract()
    {
        IsAbstract = true;
        return this;
    }

    /// <summary>Not public in Java: scripts see only what its interfaces and public superclasses declare.</summary>
    public JavaClassBuilder NotPublic()
    {
        IsPublic = false;
        return this;
    }

    /// <summary>Scripts may hold its objects whatever the class list says, as AM's own marked classes.</summary>
    public JavaClassBuilder AlwaysVisible()
    {
        IsAlwaysVisible = true;
        return this;
    }

    /// <summary>An instance method. Without a body it is one that a class above gives a body, or one not simulated.</summary>
    public JavaClassBuilder Method(string declaration, JavaBody? body = null) =>
        Put(Methods, new JavaMethod(Name, JavaSignature.Parse(declaration), IsStatic: false, body));

    /// <summary>Listed among the object's own members, yet callable without the object.</summary>
    public JavaClassBuilder Unbound(string declaration, JavaBody body) =>
        Put(
            Methods,
            new JavaMethod(Name, JavaSignature.Parse(declaration), IsStatic: false, body) { WorksUnbound = true }
        );

    public JavaClassBuilder Static(string declaration, JavaBody? body = null) =>
        Put(Methods, new JavaMethod(Name, JavaSignature.Parse(declaration), IsStatic: true, body));

    /// <summary>An interface's method that has a body in Java: nobody need implement it.</summary>
    public JavaClassBuilder Default(string declaration, JavaBody? body = null) =>
        Put(
            Methods,
            new JavaMethod(Name, JavaSignature.Parse(declaration), IsStatic: false, body) { IsDefault = true }
        );

    /// <summary>
    /// Declarations without body, one a line: <c>static</c>, <c>default</c> or <c>field</c> in front where it is one,
    /// parameters alone for a constructor. A body given later to the same declaration keeps its place.
    /// </summary>
    public JavaClassBuilder Declares(string lines)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            JavaDeclarations.Add(this, line);
        }

        return this;
    }

    /// <summary>A constructor: <c>"(String, int)"</c>. The body returns the new object.</summary>
    public JavaClassBuilder Constructor(string parameters, JavaBody? body = null) =>
        Put(Constructors, new JavaMethod(Name, JavaSignature.Parse(parameters), IsStatic: true, body));

    /// <summary>A public instance field: <c>"int status"</c>.</summary>
    public JavaClassBuilder Field(
        string declaration,
        Func<object?, object?> read,
        Action<object?, object?>? write = null
    )
    {
        Add(declaration, isStatic: false, read, write);
        return this;
    }

    /// <summary>A public constant: <c>"int MAX_VALUE"</c>.</summary>
    public JavaClassBuilder Constant(string declaration, object? value)
    {
        Add(declaration, isStatic: true, _ => value, null);
        return this;
    }

    /// <summary>A constant that must not be made before it is asked for.</summary>
    public JavaClassBuilder LazyConstant(string declaration, Func<object?> value)
    {
        Add(declaration, isStatic: true, _ => value(), null);
        return this;
    }

    /// <summary>It is an enum with these constants; <c>values()</c> and <c>valueOf(String)</c> come with it.</summary>
    public JavaClassBuilder Enum(params ReadOnlySpan<string> constants)
    {
        Extends("java.lang.Enum");
        EnumNames.AddRange(constants);
        Static($"{Name} valueOf(String)", call => EnumMembers.ValueOf(call.Run.ClassNamed(Name), call.Text(0)));
        Static($"{Name}[] values()", call => EnumMembers.Values(call.Run.ClassNamed(Name)));
        return this;
    }

    public JavaClass Build() => new(this);

    /// <summary>A class of the JDK with all the members it has there; bodies follow.</summary>
    internal static JavaClassBuilder Jdk(string name)
    {
        var builder = new JavaClassBuilder(name);
        if (JdkShapes.TryFind(name, out var lines))
        {
            JavaDeclarations.AddHead(builder, lines[0]);
            foreach (var line in lines.AsSpan(1))
            {
                JavaDeclarations.Add(builder, line);
            }
        }

        return builder;
    }

    private void Add(string declaration, bool isStatic, Func<object?, object?> read, Action<object?, object?>? write)
    {
        var blank = declaration.LastIndexOf(' ');
        var type = JavaTypeName.Full(declaration[..blank]);
        var field = new JavaField(type, declaration[(blank + 1)..], isStatic, read, write);
        Fields.RemoveAll(known => known.Name == field.Name);
        Fields.Add(field);
    }

    private JavaClassBuilder Put(List<JavaMethod> members, JavaMethod member)
    {
        var known = members.FindIndex(other => other.Signature.Key == member.Signature.Key);
        if (known < 0)
        {
            members.Add(member);
        }
        else
        {
            members[known] = member with
            {
                IsDefault = member.IsDefault || members[known].IsDefault,
                Body = member.Body ?? members[known].Body,
            };
        }

        return this;
    }
}
