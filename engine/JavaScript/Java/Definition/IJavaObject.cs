namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>A C# object that scripts see as an object of a Java class.</summary>
public interface IJavaObject
{
    /// <summary>The class that <c>getClass()</c> says.</summary>
    JavaClass Class { get; }

    /// <summary>Java's <c>toString()</c>.</summary>
    string JavaText => Class.Name + "@0";

    /// <summary>Java's <c>hashCode()</c>. Identity hashes differ from run to run in Java; here they are the class's.</summary>
    int JavaHash => Values.JavaHashCode.Of(Class.Name);

    /// <summary>Java's <c>equals()</c>.</summary>
    bool JavaEquals(object? other) => ReferenceEquals(this, other);
}
