using System.Text.RegularExpressions;
using JourneySim.Engine.JavaScript.Java.Classes.JavaLang;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.regex.Pattern</c> and <c>Matcher</c> (Java SE 17), on .NET's engine.</summary>
internal static class RegexClasses
{
    public static JavaClass Pattern() =>
        JavaClassBuilder
            .Jdk("java.util.regex.Pattern")
            .Constant("int CASE_INSENSITIVE", JavaRegex.CaseInsensitive)
            .Constant("int COMMENTS", JavaRegex.Comments)
            .Constant("int MULTILINE", JavaRegex.Multiline)
            .Constant("int LITERAL", JavaRegex.Literal)
            .Constant("int DOTALL", JavaRegex.DotAll)
            .Constant("int UNICODE_CASE", 64)
            .Constant("int UNIX_LINES", 1)
            .Static("java.util.regex.Pattern compile(String)", call => Made(call, JavaRegex.Compile(call.NeedText(0))))
            .Static(
                "java.util.regex.Pattern compile(String,int)",
                call => Made(call, JavaRegex.Compile(call.NeedText(0), call.Int(1)))
            )
            .Static(
                "boolean matches(String,CharSequence)",
                call => JavaRegex.Compile(call.NeedText(0)).IsWhole(call.NeedText(1))
            )
            .Static("String quote(String)", call => $@"\Q{call.NeedText(0)}\E")
            .Method(
                "java.util.regex.Matcher matcher(CharSequence)",
                call => new JavaMatcher(Self(call), call.NeedText(0))
            )
            .Method("String pattern()", call => Self(call).Pattern)
            .Method("String toString()", call => Self(call).Pattern)
            .Method("int flags()", call => Self(call).Flags)
            .Method("String[] split(CharSequence)", call => JavaArray.Strings(Self(call).Split(call.NeedText(0), 0)))
            .Method(
                "String[] split(CharSequence,int)",
                call => JavaArray.Strings(Self(call).Split(call.NeedText(0), call.Int(1)))
            )
            .Build();

    public static JavaClass Matcher() =>
        Groups(
                JavaClassBuilder
                    .Jdk("java.util.regex.Matcher")
                    .Method("boolean find()", call => At(call).Find())
                    .Method("boolean find(int)", call => At(call).Find(call.Int(0)))
                    .Method("boolean matches()", call => At(call).Matches())
                    .Method("boolean lookingAt()", call => At(call).LookingAt())
                    .Method("java.util.regex.Matcher reset()", call => At(call).Reset())
                    .Method("java.util.regex.Matcher reset(CharSequence)", call => At(call).Reset(call.NeedText(0)))
                    .Method("String replaceAll(String)", call => At(call).ReplaceAll(call.NeedText(0)))
                    .Method("String replaceFirst(String)", call => At(call).ReplaceFirst(call.NeedText(0)))
                    .Method("java.util.regex.Pattern pattern()", call => Made(call, At(call).Regex))
                    .Static(
                        "String quoteReplacement(String)",
                        call =>
                            Regex.Replace(
                                call.NeedText(0),
                                @"[\\$]",
                                @"\$0",
                                RegexOptions.None,
                                TimeSpan.FromSeconds(2)
                            )
                    )
            )
            .Build();

    public static JavaClass PatternSyntaxException() =>
        JavaClassBuilder
            .Jdk("java.util.regex.PatternSyntaxException")
            .Method("String getMessage()", call => call.Self<JavaThrowable>().Message)
            .Build();

    private static JavaClassBuilder Groups(JavaClassBuilder builder)
    {
        foreach (var type in new[] { "StringBuffer", "StringBuilder" })
        {
            builder
                .Method($"java.util.regex.Matcher appendReplacement({type},String)", AppendReplacement)
                .Method($"{type} appendTail({type})", call => call.Need<JavaBuilder>(0).Append(At(call).Tail()));
        }

        return builder
            .Method("String group()", call => At(call).Group(0))
            .Method("String group(int)", call => At(call).Group(call.Int(0)))
            .Method("String group(String)", call => At(call).Group(call.NeedText(0)))
            .Method("int groupCount()", call => At(call).Regex.Regex.GetGroupNumbers().Length - 1)
            .Method("int start()", call => At(call).Current.Index)
            .Method("int end()", call => At(call).Current.Index + At(call).Current.Length)
            .Method("int start(int)", call => GroupAt(call) is { Success: true } group ? group.Index : -1)
            .Method("int end(int)", call => GroupAt(call) is { Success: true } group ? group.Index + group.Length : -1);
    }

    private static JavaMatcher At(JavaCall call) => call.Self<JavaMatcher>();

    private static JavaRegex Self(JavaCall call) => call.Self<JavaRegex>();

    private static Group GroupAt(JavaCall call)
    {
        At(call).Group(call.Int(0));
        return At(call).Current.Groups[call.Int(0)];
    }

    private static object? AppendReplacement(JavaCall call)
    {
        call.Need<JavaBuilder>(0).Append(At(call).AppendReplacement(call.NeedText(1)));
        return call.This;
    }

    private static JavaInstance Made(JavaCall call, JavaRegex regex) =>
        new(call.Run.ClassNamed("java.util.regex.Pattern"), regex);
}
