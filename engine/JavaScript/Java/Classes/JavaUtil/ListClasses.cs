using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>ArrayList</c>, <c>LinkedList</c>, <c>ArrayDeque</c>, <c>Vector</c>, <c>Stack</c> (Java SE 17).</summary>
internal static class ListClasses
{
    public static JavaClass ArrayList() =>
        JavaClassBuilder
            .Jdk("java.util.ArrayList")
            .Constructor("()", _ => new JavaList())
            .Constructor("(int)", Sized)
            .Constructor("(java.util.Collection)", call => new JavaList(call.Run.Items(call[0])))
            .Method("Object clone()", call => new JavaList(call.Self<IJavaList>().Items))
            .Method("void ensureCapacity(int)", _ => null)
            .Method("void trimToSize()", _ => null)
            .Build();

    public static JavaClass LinkedList() => Ends(JavaClassBuilder.Jdk("java.util.LinkedList")).Build();

    public static JavaClass ArrayDeque() =>
        Ends(JavaClassBuilder.Jdk("java.util.ArrayDeque"))
            .Constructor("(int)", _ => new JavaList([], "java.util.ArrayDeque"))
            .Build();

    public static JavaClass Vector() =>
        JavaClassBuilder
            .Jdk("java.util.Vector")
            .Constructor("()", _ => new JavaList([], "java.util.Vector"))
            .Constructor("(java.util.Collection)", call => new JavaList(call.Run.Items(call[0]), "java.util.Vector"))
            .Method("Object elementAt(int)", call => call.Self<IJavaList>().Get(call.Int(0)))
            .Method("void addElement(Object)", call => Void(call.Self<IJavaList>().Add(call[0])))
            .Build();

    public static JavaClass Stack() =>
        JavaClassBuilder
            .Jdk("java.util.Stack")
            .Constructor("()", _ => new JavaList([], "java.util.Stack"))
            .Method("Object push(Object)", Push)
            .Method("Object pop()", call => call.Self<IJavaList>().RemoveAt(Top(call)))
            .Method("Object peek()", call => call.Self<IJavaList>().Get(Top(call)))
            .Method("boolean empty()", call => call.Self<IJavaList>().Count == 0)
            .Build();

    private static object RemoveLast(JavaCall call)
    {
        var self = call.Self<IJavaList>();
        var at = ListClass.IndexOf(self, call[0], first: false);
        if (at >= 0)
        {
            self.RemoveAt(at);
        }

        return at >= 0;
    }

    private static JavaIterator Descending(JavaCall call)
    {
        var self = call.Self<IJavaList>();
        return new JavaIterator(
            self.Class.Name == "java.util.LinkedList"
                ? "java.util.LinkedList$DescendingIterator"
                : "java.util.ArrayDeque$DescendingIterator",
            self.Items.Reverse(),
            (_, position) => self.RemoveAt(self.Count - 1 - position)
        )
        {
            Size = () => self.Count,
        };
    }

    private static JavaClassBuilder Ends(JavaClassBuilder builder) =>
        builder
            .Constructor("()", _ => new JavaList([], builder.Name))
            .Constructor("(java.util.Collection)", call => new JavaList(call.Run.Items(call[0]), builder.Name))
            .Method("void addFirst(Object)", call => Insert(call, atEnd: false))
            .Method("void addLast(Object)", call => Insert(call, atEnd: true))
            .Method("void push(Object)", call => Insert(call, atEnd: false))
            .Method("boolean offer(Object)", call => call.Self<IJavaList>().Add(call[0]))
            .Method("boolean offerLast(Object)", call => call.Self<IJavaList>().Add(call[0]))
            .Method("boolean offerFirst(Object)", call => Insert(call, atEnd: false) is null)
            .Method("boolean removeFirstOccurrence(Object)", call => call.Self<IJavaList>().Remove(call[0]))
            .Method("boolean removeLastOccurrence(Object)", RemoveLast)
            .Method("java.util.Iterator descendingIterator()", Descending)
            .Method("Object clone()", call => new JavaList(call.Self<IJavaList>().Items, builder.Name))
            .Method("Object getFirst()", call => Take(call, atEnd: false, remove: false, orNull: false))
            .Method("Object getLast()", call => Take(call, atEnd: true, remove: false, orNull: false))
            .Method("Object element()", call => Take(call, atEnd: false, remove: false, orNull: false))
            .Method("Object peek()", call => Take(call, atEnd: false, remove: false, orNull: true))
            .Method("Object peekFirst()", call => Take(call, atEnd: false, remove: false, orNull: true))
            .Method("Object peekLast()", call => Take(call, atEnd: true, remove: false, orNull: true))
            .Method("Object remove()", call => Take(call, atEnd: false, remove: true, orNull: false))
            .Method("Object pop()", call => Take(call, atEnd: false, remove: true, orNull: false))
            .Method("Object removeFirst()", call => Take(call, atEnd: false, remove: true, orNull: false))
            .Method("Object removeLast()", call => Take(call, atEnd: true, remove: true, orNull: false))
            .Method("Object poll()", call => Take(call, atEnd: false, remove: true, orNull: true))
            .Method("Object pollFirst()", call => Take(call, atEnd: false, remove: true, orNull: true))
            .Method("Object pollLast()", call => Take(call, atEnd: true, remove: true, orNull: true));

    private static object Sized(JavaCall call) =>
        call.Int(0) < 0
            ? throw new JavaException(
                "java.lang.IllegalArgumentException",
                "Illegal Capacity: " + JavaValues.Text(call[0])
            )
            : new JavaList();

    private static object? Insert(JavaCall call, bool atEnd)
    {
        if (call[0] is null && call.Self<IJavaList>().Class.Name == "java.util.ArrayDeque")
        {
            throw new JavaException("java.lang.NullPointerException", null);
        }

        var self = call.Self<IJavaList>();
        self.Insert(atEnd ? self.Count : 0, call[0]);
        return null;
    }

    private static object? Take(JavaCall call, bool atEnd, bool remove, bool orNull)
    {
        var self = call.Self<IJavaList>();
        if (self.Count == 0)
        {
            return orNull ? null : throw new JavaException("java.util.NoSuchElementException", null);
        }

        var index = atEnd ? self.Count - 1 : 0;
        return remove ? self.RemoveAt(index) : self.Get(index);
    }

    private static object? Push(JavaCall call)
    {
        call.Self<IJavaList>().Add(call[0]);
        return call[0];
    }

    private static int Top(JavaCall call) =>
        call.Self<IJavaList>().Count is > 0 and var count
            ? count - 1
            : throw new JavaException("java.util.EmptyStackException", null);

    private static object? Void(bool _) => null;
}
