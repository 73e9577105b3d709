using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.Collection</c> (Java SE 17).</summary>
internal static class CollectionClass
{
    public static JavaClass Make() =>
        JavaClassBuilder
            .Jdk("java.util.Collection")
            .Method("int size()", call => Self(call).Count)
            .Method("boolean isEmpty()", call => Self(call).Count == 0)
            .Method("boolean contains(Object)", call => Self(call).Contains(call[0]))
            .Method(
                "boolean containsAll(java.util.Collection)",
                call => call.Run.Items(call[0]).All(Self(call).Contains)
            )
            .Method("boolean add(Object)", call => Self(call).Add(call[0]))
            .Method("boolean addAll(java.util.Collection)", AddAll)
            .Method("boolean remove(Object)", call => Self(call).Remove(call[0]))
            .Method("boolean removeAll(java.util.Collection)", call => Keep(call, Chosen(call), keep: false))
            .Method("boolean retainAll(java.util.Collection)", call => Keep(call, Chosen(call), keep: true))
            .Default("boolean removeIf(java.util.function.Predicate)", RemoveIf)
            .Method("void clear()", Clear)
            .Method("java.util.Iterator iterator()", call => Iterators.Of(Self(call)))
            .Method("Object[] toArray()", call => new JavaArray("java.lang.Object", [.. Self(call).Items]))
            .Method("Object[] toArray(Object[])", ToArray)
            .Default("Object[] toArray(java.util.function.IntFunction)", ToMadeArray)
            .Default("java.util.stream.Stream stream()", call => JavaStream.Of(Self(call).Items))
            .Build();

    private static IJavaCollection Self(JavaCall call) => call.Self<IJavaCollection>();

    private static object AddAll(JavaCall call)
    {
        var changed = false;
        foreach (var item in call.Run.Items(call[0]).ToList())
        {
            changed |= Self(call).Add(item);
        }

        return changed;
    }

    private static Func<object?, bool> Chosen(JavaCall call)
    {
        var other = call.Need<IJavaCollection>(0);
        return other.Contains;
    }

    private static object RemoveIf(JavaCall call)
    {
        var filter = call.Need<object>(0);
        return Keep(call, item => (bool)call.Run.Invoke(filter, "test", item)!, keep: false);
    }

    private static object Keep(JavaCall call, Func<object?, bool> chosen, bool keep)
    {
        var self = Self(call);
        var gone = self.Items.ToList().FindAll(item => chosen(item) != keep);
        if (gone.Count > 0 && self is IJavaList list)
        {
            for (var i = list.Count - 1; i >= 0; i--)
            {
                if (gone.Exists(item => JavaValues.AreEqual(item, list.Get(i))))
                {
                    list.RemoveAt(i);
                }
            }
        }
        else
        {
            gone.ForEach(item => self.Remove(item));
        }

        return gone.Count > 0;
    }

    private static object? Clear(JavaCall call)
    {
        Self(call).Clear();
        return null;
    }

    private static object ToArray(JavaCall call)
    {
        var wanted = call.Need<JavaArray>(0);
        var items = Self(call).Items.ToList();
        if (items.Count > wanted.Items.Count)
        {
            return new JavaArray(wanted.Component, [.. items]);
        }

        for (var i = 0; i < items.Count; i++)
        {
            wanted.Items[i] = items[i];
        }

        if (items.Count < wanted.Items.Count)
        {
            wanted.Items[items.Count] = null;
        }

        return wanted;
    }

    private static object ToMadeArray(JavaCall call)
    {
        var made = (JavaArray)call.Run.Invoke(call[0], "apply", 0)!;
        return new JavaArray(made.Component, [.. Self(call).Items]);
    }
}
