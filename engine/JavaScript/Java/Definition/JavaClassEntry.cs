namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>One line of a package's list: a class is made when it is first asked for.</summary>
internal sealed record JavaClassEntry(string Name, Func<JavaClass> Make);
