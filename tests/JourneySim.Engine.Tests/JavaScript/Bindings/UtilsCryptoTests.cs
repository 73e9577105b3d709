using System.Text;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Crypto;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

/// <summary>Figures measured on a tenant; the keys are of the tests only.</summary>
public sealed class UtilsCryptoTests
{
    [Theory]
    [InlineData("$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW", "U*U", true)]
    [InlineData("$2a$05$CCCCCCCCCCCCCCCCCCCCC.VGOzA784oUp/Z0DY336zx7pLYAy0lwK", "U*U*", true)]
    [InlineData("$2a$05$CCCCCCCCCCCCCCCCCCCCC.7uG0VCzI2bS7j6ymqJi9CdcdxiRTWNy", "", true)]
    [InlineData("$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW", "u*u", false)]
    [InlineData("not a hash", "x", false)]
    public void A_bcrypt_hash_is_checked(string hash, string password, bool matches) =>
        Bcrypt.Verify(hash, password).Should().Be(matches);

    [Theory]
    [InlineData("0123456789abcdef", "1d25821c3e311eea2d4dd8633a25c1b5")]
    [InlineData("0123456789abcdef01234567", "377f35478afd40126bdcb4d5f9be9ee6")]
    public void AES_is_deterministic_ECB(string key, string expected)
    {
        var aes = new CryptoOptions("AES");
        var sealedText = SubtleCipher.Encrypt(aes, Bytes(key), Bytes("abc"));

        Hex(sealedText).Should().Be(expected);
        SubtleCipher.Decrypt(aes, Bytes(key), sealedText).Should().Equal(Bytes("abc"));
    }

    [Fact]
    public void A_short_AES_key_is_a_checked_exception_of_the_provider()
    {
        var encrypt = () => SubtleCipher.Encrypt(new CryptoOptions("AES"), Bytes("short"), Bytes("abc"));

        var fault = encrypt.Should().Throw<CryptoFault>().Which;
        fault.IsChecked.Should().BeTrue();
        fault.Message.Should().Be("java.security.InvalidKeyException: Invalid AES key length: 5 bytes");
    }

    [Fact]
    public void HMAC_and_PBKDF2_give_the_measured_bytes()
    {
        Hex(SubtleSignature.Sign(new CryptoOptions("HMAC"), Bytes("key"), Bytes("abc")))
            .Should()
            .Be("9c196e32dc0175f86f4b1cb89289d6619de6bee699e4c378e68309ed97a1a6ab");
        Hex(SubtleSignature.Sign(new CryptoOptions("HMAC", "SHA-512"), Bytes("key"), Bytes("abc")))
            .Should()
            .StartWith("3926a207c8c42b0c");
        Hex(SubtleSignature.DeriveKey(new CryptoOptions("PBKDF2", Salt: Bytes("salt")), Bytes("password"), 256))
            .Should()
            .Be("120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b");
    }

    [Fact]
    public void An_EC_key_pair_has_the_measured_lengths_and_signs_raw()
    {
        var (publicKey, privateKey) = SubtleKeys.Generate(new CryptoOptions("ECDSA"), _ => { });
        publicKey.Should().HaveCount(91);
        privateKey.Should().HaveCount(67);

        var signature = SubtleSignature.Sign(new CryptoOptions("ECDSA"), privateKey!, Bytes("abc"));
        signature.Should().HaveCount(64);
        SubtleSignature.Verify(new CryptoOptions("ECDSA"), publicKey, Bytes("abc"), signature).Should().BeTrue();
        SubtleSignature.Verify(new CryptoOptions("ECDSA"), publicKey, Bytes("abd"), signature).Should().BeFalse();
    }

    [Fact]
    public void An_RSA_key_pair_encrypts_and_signs()
    {
        var rsa = new CryptoOptions("RSA");
        var (publicKey, privateKey) = SubtleKeys.Generate(rsa, _ => { });
        Hex(publicKey).Should().StartWith("30820122300d06092a864886f70d01010105000382010f00");

        var sealedText = SubtleCipher.Encrypt(rsa, publicKey, Bytes("abc"));
        sealedText.Should().HaveCount(256);
        SubtleCipher.Decrypt(rsa, privateKey!, sealedText).Should().Equal(Bytes("abc"));
        var signature = SubtleSignature.Sign(rsa, privateKey!, Bytes("abc"));
        SubtleSignature.Verify(rsa, publicKey, Bytes("abc"), signature).Should().BeTrue();
    }

    [Fact]
    public void Unknown_algorithms_are_refused_with_the_names_that_exist()
    {
        var key = Bytes("0123456789abcdef");
        Message(() => SubtleCipher.Encrypt(new CryptoOptions("AES-CBC"), key, key))
            .Should()
            .Be("Algorithm must be one of [AES, RSA]");
        Message(() => SubtleKeys.Generate(new CryptoOptions("AES-CBC"), _ => { }))
            .Should()
            .Be("Algorithm must be one of [AES, ECDSA, RSA, HMAC]");
        Message(() => SubtleSignature.Digest("MD5", key))
            .Should()
            .Be("Algorithm must be one of [SHA-256, SHA-384, SHA-1, SHA-512]");
        Message(() => SubtleSignature.Sign(new CryptoOptions("HMAC", "[object Object]"), key, key))
            .Should()
            .Be("Unsupported hashing algorithm: [object Object]");
        Message(() => SubtleSignature.DeriveKey(new CryptoOptions("PBKDF2"), key, 256))
            .Should()
            .Be("Salt must be provided for PBKDF2.");
    }

    private static string Message(Action action) => action.Should().Throw<CryptoFault>().Which.Message;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
