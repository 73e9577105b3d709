using JourneySim.Fakes.Esvs;
using JourneySim.Fakes.Http;

namespace JourneySim.Tests.Reference;

/// <summary>
/// What can happen to the reference journey. The texts are those that the real engine gave to the same script (<c>shared/conformance/seed.json</c>).
/// </summary>
internal static class ReferenceCases
{
    private const string Starting = "message: Node starting";
    private const string Getting = $"message: Getting Access Token from endpoint {ReferenceRun.Endpoint}";
    private const string Signed = "message: Got assertion JWT <JWT>";
    private const string GaveUp = "error: Failed to get access token";

    public static IReadOnlyDictionary<string, ReferenceCase> All { get; } =
        new Dictionary<string, ReferenceCase>(StringComparer.Ordinal)
        {
            ["success"] = new()
            {
                Succeeds = true,
                Requests = 1,
                Logs =
                [
                    Starting,
                    Getting,
                    Signed,
                    "message: Attempt 1 of 3",
                    """message: Response content {"access_token":"<TOKEN>","scope":"fr:idm:*","token_type":"Bearer","expires_in":898}""",
                    "message: Access Token acquired: <TOKEN>",
                    "message: Success - adding token to transient state",
                ],
            },
            ["the token is in state already"] = new()
            {
                State = new Dictionary<string, object?>(StringComparer.Ordinal) { ["idmAccessToken"] = "a-token" },
                Succeeds = true,
                Logs = [Starting, "message: Access token already present: continuing"],
            },
            ["no FQDN"] = new()
            {
                Esvs = [new EsvRecord.Unset("esv-tenant-env-fqdn")],
                Logs = [Starting, "error: Exception encountered ReferenceError: \"config\" is not defined."],
            },
            ["no account id"] = new()
            {
                Esvs = [new EsvRecord.Unset("esv-service-account-id")],
                Logs = [Starting, "error: Couldn't get service account id from esv esv.service.account.id"],
            },
            ["no private key"] = new()
            {
                Esvs = [new EsvRecord.Unset(ReferenceRun.KeyEsv)],
                Logs = [Starting, "error: Couldn't get private key from esv esv.service.account.privatekey"],
            },
            ["a key that is no JSON"] = new()
            {
                Esvs = [new EsvRecord.Secret(ReferenceRun.KeyEsv, "not a key")],
                Logs = [Starting, Getting, "error: Exception encountered InternalError: Failed to parse json"],
            },
            ["the unquoted key of the page"] = new()
            {
                Esvs =
                [
                    new EsvRecord.Secret(
                        ReferenceRun.KeyEsv,
                        "{ d: \"Y29udGVudA\", dp: \"Y29udGVudA\", kty: \"RSA\" }"
                    ),
                ],
                Logs = [Starting, Getting, "error: Exception encountered InternalError: Failed to parse json"],
            },
            ["the key of another account"] = new()
            {
                Esvs = [new EsvRecord.Secret(ReferenceRun.KeyEsv, OtherKey.Jwk)],
                Requests = 1,
                Logs = Refused("400 Bad Request"),
            },
            ["an account nobody knows"] = new()
            {
                Esvs = [new EsvRecord.Secret("esv-service-account-id", "00000000-0000-4000-8000-000000000000")],
                Requests = 1,
                Logs = Refused("400 Bad Request"),
            },
            ["a wrong client id"] = new()
            {
                Setting = ("serviceAccountClientId: \"service-account\"", "serviceAccountClientId: \"somebody\""),
                Requests = 1,
                Logs = Refused("400 Bad Request"),
            },
            ["a scope that is not granted"] = new()
            {
                Change = w =>
                    w with
                    {
                        ServiceAccounts = [.. w.ServiceAccounts.Select(a => a with { Scopes = ["fr:am:*"] })],
                    },
                Requests = 1,
                Logs = Refused("400 Bad Request"),
            },
            ["401"] = Answered(StubAnswer.Json(401, """{"error":"invalid_client"}"""), Refused("401 Unauthorized")),
            ["500"] = Answered(StubAnswer.Text(500, "oops"), Refused("500 Internal Server Error")),
            ["a body that is no JSON"] = Answered(
                StubAnswer.Text(200, "<html>hello</html>"),
                [
                    .. Asked(1),
                    "message: Response content <html>hello</html>",
                    "error: Error getting access token from response: SyntaxError: Unexpected token: <",
                    GaveUp,
                ]
            ),
            ["no access_token in the body"] = Answered(
                StubAnswer.Json(200, """{"token_type":"Bearer"}"""),
                [
                    .. Asked(1),
                    """message: Response content {"token_type":"Bearer"}""",
                    "message: Access Token acquired: undefined",
                    GaveUp,
                ]
            ),
            ["refused three times"] = Answered(
                new StubAnswer.Fail(StubFault.Refused),
                [
                    .. Asked(0),
                    Attempt(1),
                    Failure,
                    Attempt(2),
                    Failure,
                    Attempt(3),
                    Failure,
                    "error: Bad response",
                    GaveUp,
                ],
                requests: 3
            ),
            ["refused once, then slow and good"] = new()
            {
                Http =
                [
                    Stub(
                        new StubAnswer.Fail(StubFault.Refused),
                        StubAnswer.Json(200, """{"access_token":"late"}""") with
                        {
                            Delay = TimeSpan.FromMilliseconds(300),
                        }
                    ),
                ],
                Succeeds = true,
                Requests = 2,
                Token = "late",
                Logs =
                [
                    .. Asked(0),
                    Attempt(1),
                    Failure,
                    Attempt(2),
                    """message: Response content {"access_token":"<TOKEN>"}""",
                    "message: Access Token acquired: <TOKEN>",
                    "message: Success - adding token to transient state",
                ],
            },
        };

    private static string Failure =>
        $"error: Failure calling access token endpoint: {ReferenceRun.Endpoint} exception:"
        + "JavaException: java.util.concurrent.ExecutionException: java.lang.RuntimeException: java.net.ConnectException: Connection refused";

    public static HttpStub Stub(params StubAnswer[] answers) =>
        new()
        {
            Method = "POST",
            Url = ReferenceRun.Endpoint,
            Answers = answers,
        };

    private static ReferenceCase Answered(StubAnswer answer, IReadOnlyList<string> logs, int requests = 1) =>
        new()
        {
            Http = [Stub(answer)],
            Logs = logs,
            Requests = requests,
        };

    private static string Attempt(int number) => $"message: Attempt {number} of 3";

    private static IReadOnlyList<string> Asked(int attempts) =>
        [Starting, Getting, Signed, .. Enumerable.Range(1, attempts).Select(Attempt)];

    private static IReadOnlyList<string> Refused(string status) =>
        [.. Asked(1), $"error: Unable to acquire Access Token. HTTP Result: [Status: {status}]", GaveUp];
}
