using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaMath;

/// <summary>A <c>java.math.MathContext</c> (Java SE 17): how many digits count, and how the rest is rounded.</summary>
internal sealed class JavaMathContext(int precision, string mode) : IJavaObject
{
    public JavaClass Class => JavaClasses.BuiltIn.Find("java.math.MathContext");

    public int Precision { get; } = precision;

    public string Mode { get; } = mode;

    public string JavaText => string.Create(CultureInfo.InvariantCulture, $"precision={Precision} roundingMode={Mode}");

    public bool JavaEquals(object? other) =>
        other is JavaMathContext context && context.Precision == Precision && context.Mode == Mode;

    public static JavaClass Make() =>
        JavaClassBuilder
            .Jdk("java.math.MathContext")
            .Constructor("(int)", call => Checked(call.Int(0), "HALF_UP"))
            .Constructor(
                "(int,java.math.RoundingMode)",
                call => Checked(call.Int(0), call.Need<JavaEnumConstant>(1).Name)
            )
            .LazyConstant("java.math.MathContext UNLIMITED", () => new JavaMathContext(0, "HALF_UP"))
            .LazyConstant("java.math.MathContext DECIMAL32", () => new JavaMathContext(7, "HALF_EVEN"))
            .LazyConstant("java.math.MathContext DECIMAL64", () => new JavaMathContext(16, "HALF_EVEN"))
            .LazyConstant("java.math.MathContext DECIMAL128", () => new JavaMathContext(34, "HALF_EVEN"))
            .Method("int getPrecision()", call => call.Self<JavaMathContext>().Precision)
            .Method(
                "java.math.RoundingMode getRoundingMode()",
                call =>
                    call.Run.ClassNamed("java.math.RoundingMode")
                        .EnumConstants.First(mode => mode.Name == call.Self<JavaMathContext>().Mode)
            )
            .Build();

    private static JavaMathContext Checked(int digits, string mode) =>
        digits < 0
            ? throw new JavaException("java.lang.IllegalArgumentException", "Digits < 0")
            : new JavaMathContext(digits, mode);
}
