using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.StringBuilder</c> and <c>java.lang.StringBuffer</c> (Java SE 17).</summary>
internal static class StringBuilderClass
{
    private static readonly string[] Appended =
    [
        "Object",
        "String",
        "CharSequence",
        "StringBuffer",
        "boolean",
        "char",
        "int",
        "long",
        "float",
        "double",
    ];

    public static JavaClass Builder() => Make("java.lang.StringBuilder");

    public static JavaClass Buffer() => Make("java.lang.StringBuffer");

    private static JavaClass Make(string name)
    {
        var builder = JavaClassBuilder
            .Jdk(name)
            .Constructor("()", _ => new JavaBuilder(name, ""))
            .Constructor("(int)", call => JavaBuilder.OfCapacity(name, call.Int(0)))
            .Constructor("(String)", call => new JavaBuilder(name, call.NeedText(0)))
            .Constructor("(CharSequence)", call => new JavaBuilder(name, call.NeedText(0)));
        foreach (var type in Appended.Where(type => name != "java.lang.StringBuffer" || type != "x"))
        {
            builder.Method($"{name} append({type})", call => Self(call).Append(JavaValues.Text(call[0])));
            if (type != "StringBuffer")
            {
                builder.Method(
                    $"{name} insert(int,{type})",
                    call => Self(call).Insert(call.Int(0), JavaValues.Text(call[1]))
                );
            }
        }

        builder.Method($"{name} append(char[])", call => Self(call).Append(new string(call.Need<char[]>(0))));
        builder.Method(
            $"{name} append(CharSequence,int,int)",
            call => Self(call).Append(BuilderExtras.Part(JavaValues.Text(call[0]), call.Int(1), call.Int(2)))
        );
        return BuilderExtras.Add(Reading(Changing(builder, name)), name).Build();
    }

    private static JavaClassBuilder Changing(JavaClassBuilder builder, string name) =>
        builder
            .Method($"{name} delete(int,int)", call => Self(call).Delete(call.Int(0), call.Int(1)))
            .Method($"{name} deleteCharAt(int)", DeleteAt)
            .Method(
                $"{name} replace(int,int,String)",
                call => Self(call).Delete(call.Int(0), call.Int(1)).Insert(call.Int(0), call.NeedText(2))
            )
            .Method($"{name} reverse()", call => Self(call).Reverse())
            .Method("void setLength(int)", SetLength)
            .Method("void setCharAt(int,char)", SetCharAt);

    private static JavaClassBuilder Reading(JavaClassBuilder builder) =>
        builder
            .Method("int length()", call => Self(call).Builder.Length)
            .Method("int capacity()", call => Self(call).Capacity)
            .Method("void ensureCapacity(int)", call => Self(call).Ensure(call.Int(0)))
            .Method("char charAt(int)", CharAt)
            .Method("int indexOf(String)", call => StringTexts.IndexOf(Self(call).JavaText, call.NeedText(0), 0))
            .Method(
                "int indexOf(String,int)",
                call => StringTexts.IndexOf(Self(call).JavaText, call.NeedText(0), call.Int(1))
            )
            .Method(
                "int lastIndexOf(String)",
                call => StringTexts.LastIndexOf(Self(call).JavaText, call.NeedText(0), int.MaxValue)
            )
            .Method("String substring(int)", call => Between(call, call.Int(0), Self(call).Builder.Length))
            .Method("String substring(int,int)", call => Between(call, call.Int(0), call.Int(1)))
            .Method("CharSequence subSequence(int,int)", call => Between(call, call.Int(0), call.Int(1)))
            .Method("String toString()", call => Self(call).JavaText);

    private static string Between(JavaCall call, int start, int end)
    {
        var text = Self(call).JavaText;
        return start >= 0 && start <= end && end <= text.Length
            ? text[start..end]
            : throw JavaBuilder.Outside($"start {start}, end {end}, length {text.Length}");
    }

    private static JavaBuilder Self(JavaCall call) => call.Self<JavaBuilder>();

    private static object CharAt(JavaCall call)
    {
        var builder = Self(call).Builder;
        var index = call.Int(0);
        return index >= 0 && index < builder.Length
            ? builder[index]
            : throw JavaBuilder.Outside($"index {index}, length {builder.Length}");
    }

    private static JavaBuilder DeleteAt(JavaCall call)
    {
        CharAt(call);
        return Self(call).Delete(call.Int(0), call.Int(0) + 1);
    }

    private static object? SetLength(JavaCall call)
    {
        Self(call).SetLength(call.Int(0));
        return null;
    }

    private static object? SetCharAt(JavaCall call)
    {
        CharAt(call);
        Self(call).Builder[call.Int(0)] = call.Char(1);
        return null;
    }
}
