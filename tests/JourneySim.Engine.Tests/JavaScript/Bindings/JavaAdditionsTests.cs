using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

/// <summary>Java classes of a user's own in the scripts of journeys.</summary>
public sealed class JavaAdditionsTests
{
    private static readonly JavaClass Greeter = JavaClass
        .Define("com.example.Greeter")
        .Constructor("(String)", call => new JavaInstance(call.Run.ClassNamed("com.example.Greeter"), call.NeedText(0)))
        .Method("String greet(String)", call => $"{call.Self<string>()}, {call.NeedText(0)}!")
        .Static("int answer()", _ => 42)
        .Build();

    private static JavaAdditions Additions =>
        new(
            [Greeter],
            new Dictionary<string, Func<JavaRun, object?>> { ["greeter"] = _ => new JavaInstance(Greeter, "Hello") }
        );

    private static ScriptBench Bench(ScriptGeneration generation) => new(generation) { Additions = Additions };

    [Theory]
    [InlineData(ScriptGeneration.Legacy)]
    [InlineData(ScriptGeneration.NextGeneration)]
    public void A_script_makes_objects_of_a_class_that_was_added(ScriptGeneration generation) =>
        Bench(generation).Ask("return new Packages.com.example.Greeter('Hi').greet('Ada')").Should().Be("Hi, Ada!");

    [Fact]
    public void Static_members_and_imports_work_as_for_any_class() =>
        Bench(ScriptGeneration.Legacy)
            .Ask("var fr = JavaImporter(com.example.Greeter); return fr.Greeter.answer() + 1")
            .Should()
            .Be("43");

    [Fact]
    public void An_added_object_stands_under_its_top_level_name() =>
        Bench(ScriptGeneration.Legacy).Ask("return greeter.greet('Bob')").Should().Be("Hello, Bob!");

    [Fact]
    public void A_class_that_an_administrator_denied_stays_hidden() =>
        new ScriptBench(ScriptGeneration.Legacy)
        {
            Additions = Additions,
            Classes = new ScriptClasses(null, [], ["com.example.*"]),
        }
            .Error("greeter.greet('Bob')")
            .Should()
            .Contain("com.example.Greeter");

    [Fact]
    public void A_run_without_additions_does_not_know_the_class() =>
        new ScriptBench(ScriptGeneration.Legacy)
            .Error("new Packages.com.example.Greeter('Hi')")
            .Should()
            .Contain("is not a function");
}
