using System.Collections.Concurrent;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary><c>org.forgerock.http.protocol.Status</c>: code, reason and family.</summary>
/// <remarks>Source: open-source Commons HTTP Framework, run; the text <c>[Status: 401 Unauthorized]</c> is recorded.</remarks>
internal sealed class ChfStatus : IJavaObject
{
    private static readonly ConcurrentDictionary<int, ChfStatus> Known = new();

    private static readonly (string Name, ChfStatus Status)[] Named =
    [
        .. new (string Name, int Code, string Reason)[]
        {
            ("CONTINUE", 100, "Continue"),
            ("SWITCHING_PROTOCOLS", 101, "Switching Protocols"),
            ("OK", 200, "OK"),
            ("CREATED", 201, "Created"),
            ("ACCEPTED", 202, "Accepted"),
            ("NON_AUTHORITATIVE_INFO", 203, "Non-Authoritative Information"),
            ("NO_CONTENT", 204, "No Content"),
            ("RESET_CONTENT", 205, "Reset Content"),
            ("MULTIPLE_CHOICES", 300, "Multiple Choices"),
            ("MOVED_PERMANENTLY", 301, "Moved Permanently"),
            ("FOUND", 302, "Found"),
            ("SEE_OTHER", 303, "See Other"),
            ("USE_PROXY", 305, "Use Proxy"),
            ("UNUSED", 306, "Unused"),
            ("TEMPORARY_REDIRECT", 307, "Temporary Redirect"),
            ("BAD_REQUEST", 400, "Bad Request"),
            ("UNAUTHORIZED", 401, "Unauthorized"),
            ("PAYMENT_REQUIRED", 402, "Payment Required"),
            ("FORBIDDEN", 403, "Forbidden"),
            ("NOT_FOUND", 404, "Not Found"),
            ("METHOD_NOT_ALLOWED", 405, "Method Not Allowed"),
            ("NOT_ACCEPTABLE", 406, "Not Acceptable"),
            ("REQUEST_TIMEOUT", 408, "Request Timeout"),
            ("CONFLICT", 409, "Conflict"),
            ("GONE", 410, "Gone"),
            ("LENGTH_REQUIRED", 411, "Length Required"),
            ("PAYLOAD_TOO_LARGE", 413, "Payload Too Large"),
            ("URI_TOO_LONG", 414, "URI Too Long"),
            ("UNSUPPORTED_MEDIA_TYPE", 415, "Unsupported Media Type"),
            ("EXPECTATION_FAILED", 417, "Expectation Failed"),
            ("TEAPOT", 418, "I'm a teapot"),
            ("UPGRADE_REQUIRED", 426, "Upgrade Required"),
            ("TOO_MANY_REQUESTS", 429, "Too Many Requests"),
            ("INTERNAL_SERVER_ERROR", 500, "Internal Server Error"),
            ("NOT_IMPLEMENTED", 501, "Not Implemented"),
            ("BAD_GATEWAY", 502, "Bad Gateway"),
            ("SERVICE_UNAVAILABLE", 503, "Service Unavailable"),
            ("GATEWAY_TIMEOUT", 504, "Gateway Timeout"),
            ("HTTP_VERSION_NOT_SUPPORTED", 505, "HTTP Version Not Supported"),
        }.Select(known => (known.Name, Of(known.Code, known.Reason))),
    ];

    private readonly JavaEnumConstant family;

    private ChfStatus(int code, string? reason)
    {
        Code = code;
        Reason = reason;
        family = FamilyOf(code);
    }

    public static JavaClass Type { get; } = Define();

    public JavaClass Class => Type;

    public int Code { get; }

    public string? Reason { get; }

    public string JavaText => $"[Status: {Code} {Reason ?? "No reason given"}]";

    /// <summary>The status of a code. The reason counts only for a code that was not seen before.</summary>
    public static ChfStatus Of(int code, string? reason = "Unknown") =>
        Known.TryGetValue(code, out var status) ? status
        : Known.Count < 1000 ? Known.GetOrAdd(code, new ChfStatus(code, reason))
        : new ChfStatus(code, reason);

    private static JavaEnumConstant FamilyOf(int code) =>
        code is < 100 or >= 1000
            ? throw new JavaException("java.lang.IllegalArgumentException", $"Given code '{code}' is invalid")
            : ChfStatusFamily.Type.EnumConstants[Math.Min((code / 100) - 1, 5)];

    private static JavaClass Define()
    {
        var type = JavaClass
            .Define("org.forgerock.http.protocol.Status")
            .Static("org.forgerock.http.protocol.Status valueOf(int, String)", call => Of(call.Int(0), call.Text(1)))
            .Static("org.forgerock.http.protocol.Status valueOf(int)", call => Of(call.Int(0)))
            .Method("int getCode()", call => call.Self<ChfStatus>().Code)
            .Method("String getReasonPhrase()", call => call.Self<ChfStatus>().Reason)
            .Method("org.forgerock.http.protocol.Status$Family getFamily()", call => call.Self<ChfStatus>().family)
            .Method("boolean isInformational()", call => call.Self<ChfStatus>().Code / 100 == 1)
            .Method("boolean isSuccessful()", call => call.Self<ChfStatus>().Code / 100 == 2)
            .Method("boolean isRedirection()", call => call.Self<ChfStatus>().Code / 100 == 3)
            .Method("boolean isClientError()", call => call.Self<ChfStatus>().Code / 100 == 4)
            .Method("boolean isServerError()", call => call.Self<ChfStatus>().Code / 100 == 5);
        foreach (var (name, status) in Named)
        {
            type.Constant($"org.forgerock.http.protocol.Status {name}", status);
        }

        return type.Build();
    }
}
