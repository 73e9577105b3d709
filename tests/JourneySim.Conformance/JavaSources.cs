namespace JourneySim.Conformance;

/// <summary>Where the behaviour of a package's classes is known from, for the table of Java classes.</summary>
internal static class JavaSources
{
    private const string Jdk =
        "the JDK behind the real engine (`java-values.json`, `java-bridge.json`), its documentation";
    private const string Api = "AM's scripting API and API documentation, recordings of a tenant";
    private const string Commons = "public ForgeRock Commons sources and API documentation";

    private static readonly (string Prefix, string Source)[] Known =
    [
        ("java.", Jdk),
        ("javax.crypto", Jdk),
        ("javax.security.auth.callback", Jdk),
        ("javax.security.auth.x500", Jdk),
        ("sun.", Jdk),
        ("com.sun.crypto", Jdk),
        ("com.sun.identity", Api),
        ("org.forgerock.openam", Api),
        ("org.forgerock.", Commons),
        ("org.mozilla.javascript", "Rhino 1.7.14"),
        ("ch.qos.logback", "SLF4J and Logback documentation, recordings of a tenant"),
        ("org.slf4j", "SLF4J and Logback documentation, recordings of a tenant"),
        ("com.fasterxml.jackson", "Jackson\u2019s API documentation"),
    ];

    public static string PackageOf(string name) =>
        string.Join('.', name.Split('.').TakeWhile(part => !char.IsAsciiLetterUpper(part[0])));

    public static string Of(string package) =>
        Known.FirstOrDefault(known => (package + ".").StartsWith(known.Prefix, StringComparison.Ordinal)).Source
        ?? throw new InvalidOperationException($"Say in JavaSources where the behaviour of {package} is known from.");
}
