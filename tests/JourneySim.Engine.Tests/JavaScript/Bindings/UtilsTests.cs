namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class UtilsTests
{
    private readonly ScriptBench bench = ScriptBench.NextGeneration;

    [Theory]
    [InlineData("base64.encode('hello world')", "aGVsbG8gd29ybGQ=")]
    [InlineData("base64.decode('aGVsbG8gd29ybGQ=')", "hello world")]
    [InlineData("base64.decode('aGVsbG8gd29ybGQ')", "hello world")]
    [InlineData("base64.encode(utils.types.stringToBytes('hi'))", "aGk=")]
    [InlineData("base64.btoa('\\u00fb')", "w7s=")]
    [InlineData("base64url.encode('a?')", "YT8")]
    [InlineData("base64url.decode('%%')", "null")]
    [InlineData("types.stringToBytes('h\\u00e9')[1]", "-61")]
    [InlineData("types.bytesToString([97, 98])", "ab")]
    [InlineData("crypto.randomUUID().length", "36")]
    [InlineData("crypto.subtle.generateKey('AES').length", "32")]
    [InlineData("crypto.subtle.generateKey({ name: 'AES', length: 128 }).length", "16")]
    public void Members_do_what_the_tenant_does(string call, string value) =>
        bench.Ask($"return utils.{call};").Should().Be(value);

    [Theory]
    [InlineData("base64.decode('%%%bad')", "InternalError: Illegal base64 character 25")]
    [InlineData(
        "crypto.randomUUID(1)",
        "InternalError: Can't find method org.forgerock.openam.scripting.bindings.crypto.ScriptCryptoService.randomUUID(number). (Probe Script#1)"
    )]
    [InlineData(
        "crypto.subtle.digest('MD5', [1])",
        "InternalError: Algorithm must be one of [SHA-256, SHA-384, SHA-1, SHA-512]"
    )]
    [InlineData(
        "crypto.subtle.generateKey('AES-CBC')",
        "InternalError: Algorithm must be one of [AES, ECDSA, RSA, HMAC]"
    )]
    [InlineData("crypto.subtle.deriveKey('PBKDF2', [1], 256)", "InternalError: Salt must be provided for PBKDF2.")]
    public void Refusals_say_what_the_tenant_says(string call, string text) =>
        bench.Error("utils." + call).Should().Be(text);

    [Fact]
    public void A_key_derives_as_measured()
    {
        bench
            .Ask(
                """
                var u = utils.types.stringToBytes, k = utils.crypto.subtle.deriveKey(
                    { name: "PBKDF2", hash: "SHA-256", salt: u("salt"), iterations: 1 }, u("password"), 256);
                return [k.length, k[0], k[1], k[31]].join();
                """
            )
            .Should()
            .Be("32,18,15,123");
    }

    [Fact]
    public void The_functions_of_types_are_listed_and_work_without_their_object() =>
        bench
            .Ask(
                """
                var names = [], bytes = utils.types.stringToBytes;
                for (var name in utils.types) names.push(name);
                return names.sort().join() + ":" + bytes("abc").length;
                """
            )
            .Should()
            .Be("bytesToString,class,equals,getClass,hashCode,notify,notifyAll,stringToBytes,toString,wait:3");

    [Fact]
    public void A_salt_that_is_a_scripts_own_array_is_no_byte_array() =>
        bench
            .Error("utils.crypto.subtle.deriveKey({ name: 'PBKDF2', salt: [1, 2] }, [1], 256)")
            .Should()
            .StartWith("InternalError: class org.mozilla.javascript.NativeArray cannot be cast to class [B (")
            .And.EndWith("; [B is in module java.base of loader 'bootstrap')");
}
