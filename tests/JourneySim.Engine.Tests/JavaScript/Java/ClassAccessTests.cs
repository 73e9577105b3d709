using JourneySim.Engine.Diagnostics;

namespace JourneySim.Engine.Tests.JavaScript.Java;

/// <summary>What the class lists show, hide and refuse (recordings of the real engine with a class shutter).</summary>
public sealed class ClassAccessTests
{
    [Theory]
    [InlineData("'' + new java.util.ArrayList()", "[]")]
    [InlineData("'' + java.util.Base64", "[JavaPackage java.util.Base64]")]
    [InlineData("new java.util.Base64()", "TypeError: [JavaPackage java.util.Base64] is not a function, it is object.")]
    [InlineData(
        "java.lang.System.currentTimeMillis()",
        "TypeError: Cannot call property currentTimeMillis in object [JavaPackage java.lang.System]. It is not a function, it is \"object\"."
    )]
    [InlineData("typeof JavaImporter(java.util.Base64).Base64", "undefined")]
    [InlineData(
        "JavaImporter(java.util.Base64).Base64.getEncoder()",
        "TypeError: Cannot call method \"getEncoder\" of undefined"
    )]
    [InlineData(
        "(function () { return new java.util.ArrayList().getClass() })()",
        "Access to Java class \"java.lang.Class\" is prohibited."
    )]
    public void The_list_of_AIC_decides_what_legacy_scripts_reach(string source, string expected) =>
        JavaBench.Run(source, "aic").Should().Be(expected);

    [Fact]
    public void A_class_in_a_variable_of_the_top_level_is_refused_where_it_is_read()
    {
        JavaBench.Run("var L = java.util.ArrayList; 'stored'", "aic").Should().Be("stored");
        JavaBench
            .Run("var L = java.util.ArrayList;\nnew L()", "aic")
            .Should()
            .Be("Access to Java class \"java.lang.Class\" is prohibited.");
        JavaBench.Run("var L = java.util.ArrayList; L = 5; L", "aic").Should().Be("5");
    }

    [Fact]
    public void An_exception_of_a_hidden_class_shows_its_message_alone()
    {
        const string Source =
            "(function () { try { new java.util.ArrayList().get(3) } catch (e) { return e.name + ': ' + e.message + ' ' + typeof e.javaException } })()";

        JavaBench.Run(Source, "aic").Should().Be("InternalError: Index 3 out of bounds for length 0 undefined");
        JavaBench
            .Run(Source)
            .Should()
            .Be("JavaException: java.lang.IndexOutOfBoundsException: Index 3 out of bounds for length 0 object");
    }

    [Fact]
    public void A_listed_class_that_is_not_simulated_says_so_when_it_is_used()
    {
        JavaBench.Run("typeof JavaImporter(Packages.groovy.json.JsonSlurper)", "aic").Should().Be("object");

        var use = () => JavaBench.Run("new Packages.groovy.json.JsonSlurper()", "aic");

        use.Should().Throw<NotSimulatedException>().Which.What.Should().Be("Java class groovy.json.JsonSlurper");
    }

    [Fact]
    public void No_list_opens_a_way_to_classes_that_are_not_simulated()
    {
        var use = () => JavaBench.Run("java.lang.Runtime.getRuntime().exec('x')");

        use.Should().Throw<NotSimulatedException>();
        JavaBench
            .Run("java.lang.Class.forName('System.IO.File')")
            .Should()
            .Be("Wrapped java.lang.ClassNotFoundException: System.IO.File");
    }
}
