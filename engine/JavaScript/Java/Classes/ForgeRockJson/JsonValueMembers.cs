using JourneySim.Engine.JavaScript.Java.Classes.JavaNet;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;

/// <summary>The members of <c>org.forgerock.json.JsonValue</c>.</summary>
internal static class JsonValueMembers
{
    private const string Json = "org.forgerock.json.JsonValue";
    private const string Pointer = "org.forgerock.json.JsonPointer";

    public static JavaClass Define()
    {
        var members = JavaClass.Define(Json).Implements("Cloneable", "Iterable");
        Factories(members);
        Types(members);
        Reading(members);
        Writing(members);
        return members
            .Declares(
                $"""
                Object as(org.forgerock.util.Function)
                Enum asEnum(Class)
                Map asMapOfList(Class)
                java.math.BigDecimal asBigDecimal()
                {Json} addPermissive({Pointer}, Object)
                {Json} putPermissive({Pointer}, Object)
                {Json} diff({Json})
                void patch({Json})
                """
            )
            .Build();
    }

    private static void Factories(JavaClassBuilder members) =>
        members
            .Constructor("(Object)", call => new JsonValue(call[0]))
            .Constructor($"(Object, {Pointer})", call => new JsonValue(call[0], call.Get<JsonPointer>(1)))
            .Static($"{Json} json(Object)", call => new JsonValue(call[0]))
            .Static("List array(Object...)", call => new JavaList(call.Need<JavaArray>(0).Items))
            .Static("List set(Object...)", call => new JavaList(call.Need<JavaArray>(0).Items.Distinct()))
            .Static("Map$Entry field(String, Object)", call => Entry(call))
            .Static("Map$Entry fieldIfNotNull(String, Object)", call => call[1] is null ? null : Entry(call))
            .Static("Map object(int)", _ => new JavaLinkedMap())
            .Static("Map object(Map$Entry...)", Object);

    private static void Types(JavaClassBuilder members) =>
        members
            .Method("boolean isString()", call => Value(call) is string)
            .Method("boolean isNumber()", call => JavaValues.IsNumber(Value(call)))
            .Method("boolean isBoolean()", call => Value(call) is bool)
            .Method("boolean isMap()", call => Value(call) is IJavaMap)
            .Method("boolean isList()", call => Value(call) is IJavaList)
            .Method("boolean isSet()", call => Value(call) is IJavaSet)
            .Method("boolean isCollection()", call => Value(call) is IJavaCollection)
            .Method("boolean isNull()", call => Value(call) is null)
            .Method("boolean isNotNull()", call => Value(call) is not null)
            .Method("String asString()", call => Self(call).As<string>("java.lang.String"))
            .Method(
                "Boolean asBoolean()",
                call => Value(call) is null or bool ? Value(call) : throw Self(call).Expecting("java.lang.Boolean")
            )
            .Method(
                "Integer asInteger()",
                call => Self(call).Number() is { } number ? (int)JavaValues.Whole(number) : null
            )
            .Method("Long asLong()", call => Self(call).Number() is { } number ? JavaValues.Whole(number) : null)
            .Method("Double asDouble()", call => Self(call).Number() is { } number ? JavaValues.Floating(number) : null)
            .Method("Number asNumber()", call => Self(call).Number())
            .Method("Map asMap()", call => Self(call).As<IJavaMap>("java.util.Map"))
            .Method("Map asMap(Class)", call => Self(call).As<IJavaMap>("java.util.Map"))
            .Method("List asList()", call => Self(call).As<IJavaList>("java.util.List"))
            .Method(
                "List asList(Class)",
                call => Self(call).ListOf(call.Need<JavaClass>(0).Name, item => Fits(call, item))
            )
            .Method(
                "java.util.Collection asCollection()",
                call => Self(call).As<IJavaCollection>("java.util.Collection")
            )
            .Method(
                "java.util.Collection asCollection(Class)",
                call => Self(call).As<IJavaCollection>("java.util.Collection")
            )
            .Method(
                "Set asSet()",
                call =>
                    Self(call).As<IJavaCollection>("java.util.Collection") is { } items
                        ? JavaSet.Hash(items.Items)
                        : null
            )
            .Method(
                "Set asSet(Class)",
                call =>
                    Self(call).As<IJavaCollection>("java.util.Collection") is { } items
                        ? JavaSet.Hash(items.Items)
                        : null
            )
            .Method("java.net.URI asURI()", AsUri);

    private static void Reading(JavaClassBuilder members) =>
        members
            .Method("Object getObject()", call => Value(call))
            .Method($"{Pointer} getPointer()", call => Self(call).Pointer)
            .Method($"{Json} get(String)", call => Self(call).Get(call.NeedText(0)))
            .Method($"{Json} get(int)", call => Self(call).Get(call.Int(0)))
            .Method($"{Json} get({Pointer})", call => At(Self(call), call.Need<JsonPointer>(0)))
            .Method("boolean isDefined(String)", call => Self(call).IsDefined(call.NeedText(0)))
            .Method("boolean contains(Object)", Contains)
            .Method("Set keys()", Keys)
            .Method("java.util.Iterator iterator()", Iterator)
            .Method(
                "int size()",
                call => Value(call) is IJavaMap map ? map.Count : (Value(call) as IJavaCollection)?.Count ?? 0
            )
            .Method(
                $"{Json} defaultTo(Object)",
                call => Value(call) is null ? new JsonValue(call[0], Self(call).Pointer) : Self(call)
            )
            .Method(
                $"{Json} required()",
                call => Value(call) is null ? throw Self(call).Fail("Expecting a value") : Self(call)
            )
            .Method($"{Json} expect(Class)", Expect)
            .Method($"{Json} copy()", call => new JsonValue(JsonCopies.Deep(Value(call)), Self(call).Pointer))
            .Method($"{Json} clone()", call => new JsonValue(JsonCopies.Shallow(Value(call)), Self(call).Pointer))
            .Method(
                $"boolean isEqualTo({Json})",
                call => JavaValues.AreEqual(Value(call), call.Need<JsonValue>(0).Value)
            );

    private static void Writing(JavaClassBuilder members) =>
        members
            .Method($"{Json} put(String, Object)", call => Self(call).Put(call.NeedText(0), call[1]))
            .Method($"{Json} put(int, Object)", call => Self(call).Put(call.Int(0), call[1]))
            .Method($"{Json} put({Pointer}, Object)", call => Reach(call, (parent, leaf) => parent.Put(leaf, call[1])))
            .Method($"{Json} add(Object)", call => Self(call).Add(call[0]))
            .Method($"{Json} add(String, Object)", call => Self(call).Add(call.NeedText(0), call[1]))
            .Method($"{Json} add(int, Object)", call => Self(call).Insert(call.Int(0), call[1]))
            .Method($"{Json} add({Pointer}, Object)", call => Reach(call, (parent, leaf) => parent.Add(leaf, call[1])))
            .Method("void remove(String)", call => Removed(Self(call), call.NeedText(0)))
            .Method("void remove(int)", call => Removed(Self(call), JavaValues.Text(call[0])))
            .Method($"void remove({Pointer})", call => Reach(call, (parent, leaf) => parent.Remove(leaf)))
            .Method("void setObject(Object)", SetObject)
            .Method("void clear()", Clear);

    private static JavaEntry Entry(JavaCall call) =>
        new("java.util.AbstractMap$SimpleImmutableEntry", call.Text(0), call[1], null);

    private static JsonValue Self(JavaCall call) => call.Self<JsonValue>();

    private static object? Value(JavaCall call) => Self(call).Value;

    private static JsonValue At(JsonValue from, JsonPointer pointer) =>
        pointer.Tokens.Aggregate(from, (value, token) => value.Get(token));

    private static JsonValue Reach(JavaCall call, Action<JsonValue, string> change)
    {
        var tokens = call.Need<JsonPointer>(0).Tokens;
        if (tokens.Count > 0)
        {
            change(At(Self(call), new JsonPointer([.. tokens.SkipLast(1)])), tokens[^1]);
        }

        return Self(call);
    }

    private static object? Removed(JsonValue json, string key)
    {
        json.Remove(key);
        return null;
    }

    private static object? SetObject(JavaCall call)
    {
        Self(call).Value = call[0] is JsonValue json ? json.Value : call[0];
        return null;
    }

    private static object? Clear(JavaCall call)
    {
        (Value(call) as IJavaMap)?.Clear();
        (Value(call) as IJavaCollection)?.Clear();
        return null;
    }

    private static bool Fits(JavaCall call, object item) =>
        call.Run.Classes.IsAssignable(JavaValues.ClassOf(item, call.Run.Classes), call.Need<JavaClass>(0).Name);

    private static object? Expect(JavaCall call) =>
        Value(call) is null || Fits(call, Value(call)!)
            ? Self(call)
            : throw Self(call).Expecting(call.Need<JavaClass>(0).Name);

    private static object? Contains(JavaCall call) =>
        Value(call) switch
        {
            IJavaMap map => map.Entries.Any(entry => JavaValues.AreEqual(entry.Value, call[0])),
            IJavaCollection list => list.Contains(call[0]),
            _ => false,
        };

    private static object? Keys(JavaCall call) =>
        Value(call) is IJavaMap map ? call.Run.Invoke(map, "keySet") : JavaSet.Linked(Self(call).Keys);

    private static JavaIterator Iterator(JavaCall call)
    {
        var json = Self(call);
        IEnumerable<JsonValue> items = Value(call) is IJavaCollection and not IJavaList
            ? ((IJavaCollection)Value(call)!).Items.Select(item => new JsonValue(item))
            : json.Keys.Select(json.Get);
        return new JavaIterator(JsonValue.IteratorName, items, null);
    }

    private static object? AsUri(JavaCall call)
    {
        if (Self(call).As<string>("java.lang.String") is not { } text)
        {
            return null;
        }

        try
        {
            return new JavaUri(text);
        }
        catch (JavaException refused)
        {
            throw Self(call).Fail(refused.Text, refused);
        }
    }

    private static object? Object(JavaCall call)
    {
        var map = new JavaLinkedMap();
        foreach (var entry in call.Need<JavaArray>(0).Items.OfType<IJavaObject>())
        {
            map.Put(call.Run.Invoke(entry, "getKey"), call.Run.Invoke(entry, "getValue"));
        }

        return map;
    }
}
