using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>The classes of <c>java.util</c> and below: a table of contents.</summary>
internal static class JavaUtilClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("java.util.Collection", CollectionClass.Make),
        new("java.util.Iterator", Iterators.Iterator),
        new("java.util.Enumeration", Iterators.Enumeration),
        new("java.util.List", ListClass.Make),
        new("java.util.ArrayList", ListClasses.ArrayList),
        new("java.util.LinkedList", ListClasses.LinkedList),
        new("java.util.ArrayDeque", ListClasses.ArrayDeque),
        new("java.util.Vector", ListClasses.Vector),
        new("java.util.Stack", ListClasses.Stack),
        new("java.util.Set", SetClasses.Set),
        new("java.util.HashSet", SetClasses.HashSet),
        new("java.util.LinkedHashSet", SetClasses.LinkedHashSet),
        new("java.util.TreeSet", SetClasses.TreeSet),
        new("java.util.Map", MapClass.Make),
        new("java.util.Map$Entry", MapClass.Entry),
        new("java.util.AbstractMap$SimpleEntry", () => MapClass.SimpleEntry("java.util.AbstractMap$SimpleEntry")),
        new(
            "java.util.AbstractMap$SimpleImmutableEntry",
            () => MapClass.SimpleEntry("java.util.AbstractMap$SimpleImmutableEntry")
        ),
        new("java.util.HashMap", MapClasses.HashMap),
        new("java.util.LinkedHashMap", MapClasses.LinkedHashMap),
        new("java.util.concurrent.ConcurrentHashMap", MapClasses.ConcurrentHashMap),
        new("java.util.TreeMap", MapClasses.TreeMap),
        new("java.util.Properties", MapClasses.Properties),
        new("java.util.Collections", CollectionsClass.Make),
        new("java.util.Arrays", ArraysClass.Make),
        new("java.util.Optional", OptionalClass.Make),
        new("java.util.UUID", UuidClass.Make),
        new("java.util.Base64", Base64Classes.Base64),
        new("java.util.Base64$Encoder", Base64Classes.Encoder),
        new("java.util.Base64$Decoder", Base64Classes.Decoder),
        new("java.util.Date", DateClass.Make),
        new("java.util.Random", RandomClass.Make),
        new("java.util.Objects", SmallClasses.Objects),
        new("java.util.StringTokenizer", SmallClasses.StringTokenizer),
        new("java.util.StringJoiner", SmallClasses.StringJoiner),
        new("java.util.Locale", SmallClasses.Locale),
        new("java.util.Comparator", SmallClasses.Comparator),
        new("java.util.stream.Stream", StreamClasses.Stream),
        new("java.util.stream.ReferencePipeline$Head", StreamClasses.Pipeline),
        new("java.util.stream.Collectors", StreamClasses.Collectors),
        new("java.util.regex.Pattern", RegexClasses.Pattern),
        new("java.util.regex.Matcher", RegexClasses.Matcher),
        new("java.util.regex.PatternSyntaxException", RegexClasses.PatternSyntaxException),
        ThrowableClasses.Jdk("java.util.NoSuchElementException"),
        ThrowableClasses.Jdk("java.util.ConcurrentModificationException"),
        ThrowableClasses.Jdk("java.util.EmptyStackException"),
        ThrowableClasses.Jdk("java.util.InputMismatchException"),
        ThrowableClasses.Jdk("java.util.MissingResourceException"),
    ];
}
