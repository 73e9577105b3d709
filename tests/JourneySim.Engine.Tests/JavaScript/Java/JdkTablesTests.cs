using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.Tests.JavaScript.Java;

public sealed class JdkTablesTests
{
    /// <summary>A body under a misspelt declaration would never be called.</summary>
    [Fact]
    public void Every_body_stands_at_a_declaration_that_the_JDK_has()
    {
        var wrong =
            from name in JavaClassList.Names
            where JdkShapes.Has(name)
            let recorded = JavaClassBuilder.Jdk(name).Build()
            let javaClass = JavaClasses.BuiltIn.Find(name)
            from method in javaClass.Methods.Concat(javaClass.Constructors)
            where
                !recorded
                    .Methods.Concat(recorded.Constructors)
                    .Any(known => known.Signature.Key == method.Signature.Key && known.IsStatic == method.IsStatic)
            where !JavaClasses.BuiltIn.ShapeOf(recorded).Lineage.Any(above => Declares(above, method))
            select $"{name}.{method.Signature.Key}";

        string.Join('\n', wrong).Should().BeEmpty();
    }

    [Fact]
    public void Every_class_of_the_lists_can_be_made_and_bears_the_name_of_its_line()
    {
        JavaClassList.Names.Where(name => JavaClasses.BuiltIn.Find(name).Name != name).Should().BeEmpty();
    }

    [Fact]
    public void The_catalogue_names_what_is_not_simulated() =>
        JavaClassCatalog.NotSimulated.Should().Contain("groovy.json.JsonSlurper");

    private static bool Declares(JavaClass above, JavaMethod method) =>
        above.Methods.Any(known => known.Signature.Key == method.Signature.Key);
}
