namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Rhino 1.7.14's own texts for what its grammar refuses.</summary>
internal static class RhinoMessages
{
    public const string Syntax = "syntax error";
    public const string UnexpectedEof = "Unexpected end of file";
    public const string TooDeep = "Too deep recursion while parsing";
    public const string NumberFormat = "number format error";
    public const string MissingExponent = "missing exponent";
    public const string UnterminatedString = "unterminated string literal";
    public const string UnterminatedComment = "unterminated comment";
    public const string UnterminatedRegExp = "unterminated regular expression literal";
    public const string InvalidRegExpFlag = "invalid flag after regular expression";
    public const string InvalidEscape = "invalid Unicode escape sequence";
    public const string XmlBadForm = "illegally formed XML syntax";

    public const string NoSemicolon = "missing ; before statement";
    public const string NoParenBeforeCondition = "missing ( before condition";
    public const string NoParenAfterCondition = "missing ) after condition";
    public const string NoParenBeforeSwitch = "missing ( before switch expression";
    public const string NoParenAfterSwitch = "missing ) after switch expression";
    public const string NoBraceBeforeSwitch = "missing { before switch body";
    public const string BadSwitch = "invalid switch statement";
    public const string NoColonAfterCase = "missing : after case expression";
    public const string DoubleDefault = "double default label in the switch statement";
    public const string NoWhileAfterDo = "missing while after do-loop body";
    public const string NoParenAfterFor = "missing ( after for";
    public const string NoSemicolonAfterForInit = "missing ; after for-loop initializer";
    public const string NoSemicolonAfterForCondition = "missing ; after for-loop condition";
    public const string NoInAfterForName = "missing in after for";
    public const string NoParenAfterForControl = "missing ) after for-loop control";
    public const string InvalidForEach = "invalid for each loop";
    public const string OnlyOneIndex = "Only one variable allowed in for..in loop.";
    public const string BadForInLeft = "Invalid left-hand side of for..in loop.";
    public const string BadForInDestructuring =
        "Left hand side of for..in loop must be an array of length 2 to accept key/value pair.";
    public const string NoParenBeforeWith = "missing ( before with-statement object";
    public const string NoParenAfterWith = "missing ) after with-statement object";
    public const string NoWithInStrict = "with statements not allowed in strict mode";
    public const string NoBraceBeforeTry = "missing { before try block";
    public const string NoParenBeforeCatch = "missing ( before catch-block condition";
    public const string BadCatchCondition = "invalid catch block condition";
    public const string CatchUnreachable = "any catch clauses following an unqualified catch are unreachable";
    public const string NoBraceBeforeCatch = "missing { before catch-block body";
    public const string TryAlone = "'try' without 'catch' or 'finally'";
    public const string ThrowLineEnd = "Line terminator is not allowed between the throw keyword and throw expression.";
    public const string NoBraceAfterBlock = "missing } in compound statement";
    public const string DuplicateLabel = "duplicated label";
    public const string UndefinedLabel = "undefined label";
    public const string BadBreak = "unlabelled break must be inside loop or switch";
    public const string ContinueOutside = "continue must be inside loop";
    public const string ContinueNonLoop = "continue can only use labeles of iteration statements";
    public const string BadReturn = "invalid return";
    public const string BadYield = "yield must be in a function.";
    public const string YieldParenthesized = "yield expression must be parenthesized.";
    public const string BadNamespace =
        "not a valid default namespace statement. Syntax is: default xml namespace = EXPRESSION;";

    public const string NoParenBeforeLet = "missing ( after let";
    public const string NoParenAfterVariables = "missing ) after variable list";
    public const string NoBraceAfterLet = "missing } after let statement";
    public const string BadVariable = "missing variable name";
    public const string NoDestructuringInit = "Missing = in destructuring declaration";
    public const string NoDestructuringDefaults = "Default values in destructuring declarations are not supported";
    public const string BadDestructuringOperator = "Invalid destructuring assignment operator";
    public const string LetNotInBlock = "SyntaxError: let declaration not directly within block";

    public const string NoParenBeforeParameters = "missing ( before function parameters.";
    public const string NoParameter = "missing formal parameter";
    public const string NoParenAfterParameters = "missing ) after formal parameters";
    public const string NoBraceBeforeBody = "missing { before function body";
    public const string NoBraceAfterBody = "missing } after function body";
    public const string AnonymousGeneratorReturns = "TypeError: anonymous generator function returns a value";
    public const string ArrowGenerator = "arrow function can not become generator";

    public const string BadAssignmentLeft = "Invalid assignment left-hand side.";
    public const string BadIncrement = "Invalid increment operand.";
    public const string BadDecrement = "Invalid decrement operand.";
    public const string NoColonInConditional = "missing : in conditional expression";
    public const string NoParenAfterArguments = "missing ) after argument list";
    public const string NoBracketAfterElements = "missing ] after element list";
    public const string NoBracketAfterIndex = "missing ] in index expression";
    public const string NoParenAfterParenthetical = "missing ) in parenthetical";
    public const string NoNameAfterDot = "missing name after . operator";
    public const string NoNameAfterColons = "missing name after :: operator";
    public const string NoNameAfterAt = "missing name after .@";
    public const string BadProperty = "invalid property id";
    public const string NoColonAfterProperty = "missing : after property id";
    public const string NoBraceAfterProperties = "missing } after property list";
    public const string BadObjectInitializer = "SyntaxError: invalid object initializer";
    public const string TooManyArguments = "Too many function arguments";
    public const string TooManyConstructorArguments = "Too many constructor arguments";
    public const string OctalInStrict = "Old octal numbers prohibited in strict mode.";
    public const string OctalInBigInt = "Old octal numbers prohibited in BigInt.";

    public static string IllegalCharacter(int c) => $"illegal character: {(char)c}";

    public static string ReservedWord(string? word) => $"identifier is a reserved word: {word}";

    public static string GeneratorReturns(string name) => $"TypeError: generator function {name} returns a value";

    public static string BadNameInStrict(string name) =>
        $"\"{name}\" is not a valid identifier for this use in strict mode.";

    public static string DuplicateParameter(string name) => $"Parameter \"{name}\" already declared in this function.";

    public static string DuplicateProperty(string name) =>
        $"Property \"{name}\" already defined in this object literal.";

    public static string UnaryBeforePower(string sign) => $"\"{sign}\" is not allowed on the left-hand side of \"**\".";

    public static string Redeclaration(DeclarationKind earlier, string name) =>
        earlier switch
        {
            DeclarationKind.Const => $"TypeError: redeclaration of const {name}.",
            DeclarationKind.Let => $"TypeError: redeclaration of variable {name}.",
            DeclarationKind.Var => $"TypeError: redeclaration of var {name}.",
            DeclarationKind.Function => $"TypeError: redeclaration of function {name}.",
            _ => $"TypeError: redeclaration of formal parameter {name}.",
        };

    /// <summary>What Java says when an assertion fails after the scanner is gone: a big integer as key of a pattern, scopes in disorder.</summary>
    public const string LostScanner = "Cannot read field \"cursor\" because \"this.ts\" is null";

    /// <summary>What Java says when Rhino asks whether the text of a template with a bad escape is a keyword.</summary>
    public static string NoTextToCompare(bool es6) =>
        $"Cannot invoke \"String.hashCode()\" because \"<local{(es6 ? 50 : 64)}>\" is null";

    /// <summary>What a failed check inside Rhino's compiler says (a Java error, not a refusal that anybody meant).</summary>
    public static string FailedAssertion(string? what) =>
        what is null ? "FAILED ASSERTION" : $"FAILED ASSERTION: {what}";
}
