using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using JourneySim.Engine.JavaScript.Bindings;
using JourneySim.Engine.JavaScript.Java.Classes.ComSunIdentity;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockSecrets;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;
using JourneySim.Engine.JavaScript.Java.Classes.JavaConcurrent;
using JourneySim.Engine.JavaScript.Java.Classes.JavaIo;
using JourneySim.Engine.JavaScript.Java.Classes.JavaLang;
using JourneySim.Engine.JavaScript.Java.Classes.JavaMath;
using JourneySim.Engine.JavaScript.Java.Classes.JavaNet;
using JourneySim.Engine.JavaScript.Java.Classes.JavaNioCharset;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Classes.JavaText;
using JourneySim.Engine.JavaScript.Java.Classes.JavaTime;
using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Classes.JavaUtilZip;
using JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java;

/// <summary>The built-in Java classes: one list a Java package, read as a table of contents.</summary>
internal static class JavaClassList
{
    private static readonly FrozenDictionary<string, Lazy<JavaClass>> All = new[]
    {
        JavaLangClasses.All,
        JavaMathClasses.All,
        JavaUtilClasses.All,
        JavaUtilZipClasses.All,
        JavaIoClasses.All,
        JavaConcurrentClasses.All,
        JavaNetClasses.All,
        JavaCharsetClasses.All,
        JavaSecurityClasses.All,
        JavaTextClasses.All,
        JavaTimeClasses.All,
        JavaxCryptoClasses.All,
        ForgeRockHttpClasses.All,
        ForgeRockJoseClasses.All,
        ForgeRockJsonClasses.All,
        ForgeRockSecretsClasses.All,
        ForgeRockUtilClasses.All,
        ComSunIdentityClasses.All,
        BindingClasses.All,
    }
        .SelectMany(static package => package)
        .ToFrozenDictionary(
            static entry => entry.Name,
            static entry => new Lazy<JavaClass>(entry.Make),
            StringComparer.Ordinal
        );

    /// <summary>JDK classes without bodies of their own: what they inherit works, the rest says that it is not simulated.</summary>
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, JavaClass> Shapes = new(
        StringComparer.Ordinal
    );

    public static IEnumerable<string> Names => All.Keys;

    private static JavaClass? Declared(string name) =>
        JdkShapes.Has(name) ? Shapes.GetOrAdd(name, static n => JavaClassBuilder.Jdk(n).Build()) : null;

    public static bool TryFind(string name, [NotNullWhen(true)] out JavaClass? found)
    {
        found = All.TryGetValue(name, out var made) ? made.Value : Declared(name);
        return found is not null;
    }
}
