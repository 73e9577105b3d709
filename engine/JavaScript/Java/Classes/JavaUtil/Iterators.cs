using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>Iterators of collections, with the class names that Java's have: the class filter asks for them.</summary>
internal static class Iterators
{
    public static JavaIterator Of(IJavaCollection collection) =>
        new(
            NameFor(collection.Class.Name),
            collection.Items,
            (item, position) =>
            {
                if (collection is IJavaList list)
                {
                    list.RemoveAt(position);
                }
                else
                {
                    collection.Remove(item);
                }
            }
        )
        {
            Size = Notices(collection.Class.Name) ? () => collection.Count : null,
            AsksList = collection.Class.Name is "java.util.ArrayList" or "java.util.ArrayList$SubList",
        };

    public static JavaListIterator Of(IJavaList list, int at) => new(ListNameFor(list.Class.Name), list, at);

    /// <summary>A class of iterators that JDK's table does not hold.</summary>
    public static JavaClassEntry Hidden(string name) =>
        new(name, () => JavaClass.Define(name).NotPublic().Implements("java.util.Iterator").Build());

    public static JavaClass ListIterator() =>
        JavaClassBuilder
            .Jdk("java.util.ListIterator")
            .Method("boolean hasNext()", call => call.Self<JavaListIterator>().HasNext())
            .Method("Object next()", call => call.Self<JavaListIterator>().Next())
            .Method("boolean hasPrevious()", call => call.Self<JavaListIterator>().HasPrevious())
            .Method("Object previous()", call => call.Self<JavaListIterator>().Previous())
            .Method("int nextIndex()", call => call.Self<JavaListIterator>().NextIndex)
            .Method("int previousIndex()", call => call.Self<JavaListIterator>().NextIndex - 1)
            .Method("void remove()", call => JavaCall.Done(call.Self<JavaListIterator>().Remove))
            .Method("void set(Object)", call => JavaCall.Done(() => call.Self<JavaListIterator>().Set(call[0])))
            .Method("void add(Object)", call => JavaCall.Done(() => call.Self<JavaListIterator>().Add(call[0])))
            .Build();

    /// <summary>Collections of fixed or concurrent kinds have iterators that notice nothing.</summary>
    private static bool Notices(string collection) =>
        collection is "java.util.ArrayList" or "java.util.LinkedList" or "java.util.ArrayList$SubList"
        || collection.StartsWith("java.util.HashMap$", StringComparison.Ordinal)
        || collection.StartsWith("java.util.LinkedHashMap$", StringComparison.Ordinal)
        || collection.StartsWith("java.util.TreeMap$", StringComparison.Ordinal)
        || collection is "java.util.HashSet" or "java.util.LinkedHashSet" or "java.util.TreeSet";

    private static string ListNameFor(string list) =>
        list switch
        {
            "java.util.LinkedList" => "java.util.LinkedList$ListItr",
            _ when list.StartsWith("java.util.ImmutableCollections$", StringComparison.Ordinal) =>
                "java.util.ImmutableCollections$ListItr",
            _ => "java.util.ArrayList$ListItr",
        };

    public static JavaClass Iterator() =>
        JavaClassBuilder
            .Jdk("java.util.Iterator")
            .Method("boolean hasNext()", call => call.Self<JavaIterator>().HasNext())
            .Method("Object next()", call => call.Self<JavaIterator>().Next())
            .Default("void remove()", Remove)
            .Default("void forEachRemaining(java.util.function.Consumer)", ForEachRemaining)
            .Build();

    public static JavaClass Enumeration() =>
        JavaClassBuilder
            .Jdk("java.util.Enumeration")
            .Method("boolean hasMoreElements()", call => call.Self<JavaIterator>().HasNext())
            .Method("Object nextElement()", call => call.Self<JavaIterator>().Next())
            .Build();

    private static string NameFor(string collection) =>
        collection switch
        {
            "java.util.LinkedList" => "java.util.LinkedList$ListItr",
            "java.util.ArrayDeque" => "java.util.ArrayDeque$DeqIterator",
            "java.util.HashSet" or "java.util.HashMap$KeySet" => "java.util.HashMap$KeyIterator",
            "java.util.HashMap$Values" => "java.util.HashMap$ValueIterator",
            "java.util.HashMap$EntrySet" => "java.util.HashMap$EntryIterator",
            "java.util.LinkedHashSet" or "java.util.LinkedHashMap$LinkedKeySet" =>
                "java.util.LinkedHashMap$LinkedKeyIterator",
            "java.util.LinkedHashMap$LinkedValues" => "java.util.LinkedHashMap$LinkedValueIterator",
            "java.util.LinkedHashMap$LinkedEntrySet" => "java.util.LinkedHashMap$LinkedEntryIterator",
            "java.util.TreeSet" or "java.util.TreeMap$KeySet" => "java.util.TreeMap$KeyIterator",
            "java.util.TreeMap$Values" => "java.util.TreeMap$ValueIterator",
            "java.util.TreeMap$EntrySet" => "java.util.TreeMap$EntryIterator",
            "java.util.Arrays$ArrayList" => "java.util.Arrays$ArrayItr",
            "java.util.ArrayList" => "java.util.ArrayList$Itr",
            "java.util.Collections$SingletonSet" or "java.util.Collections$SingletonList" => "java.util.Collections$1",
            _ when collection.StartsWith("java.util.ImmutableCollections$", StringComparison.Ordinal) =>
                "java.util.ImmutableCollections$ListItr",
            _ when collection.StartsWith("java.util.Collections$Unmodifiable", StringComparison.Ordinal) =>
                "java.util.Collections$UnmodifiableCollection$1",
            _ => "java.util.ArrayList$Itr",
        };

    private static object? Remove(JavaCall call)
    {
        call.Self<JavaIterator>().Remove();
        return null;
    }

    private static object? ForEachRemaining(JavaCall call)
    {
        while ((bool)call.Run.Invoke(call.This, "hasNext")!)
        {
            call.Run.Invoke(call[0], "accept", call.Run.Invoke(call.This, "next"));
        }

        return null;
    }
}
