using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.CharSequence</c> and Rhino's own string built by <c>+</c> (Java SE 17, Rhino 1.7.14).</summary>
internal static class TextClasses
{
    public static JavaClass CharSequence() =>
        JavaClassBuilder
            .Jdk("java.lang.CharSequence")
            .Method("int length()", call => Text(call).Length)
            .Method("char charAt(int)", call => Text(call)[StringTexts.Index(call.Int(0), Text(call).Length)])
            .Method("boolean isEmpty()", call => Text(call).Length == 0)
            .Method(
                "CharSequence subSequence(int,int)",
                call => StringTexts.Substring(Text(call), call.Int(0), call.Int(1))
            )
            .Static(
                "int compare(CharSequence,CharSequence)",
                call => JavaOrder.Texts(call.NeedText(0), call.NeedText(1))
            )
            .Build();

    public static JavaClass ConsString() => JavaClassBuilder.Jdk("org.mozilla.javascript.ConsString").Build();

    private static string Text(JavaCall call) => JavaValues.Text(call.This);
}
