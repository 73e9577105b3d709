using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tests.JavaScript.Bindings;

namespace JourneySim.Engine.Tests.JavaScript.Java;

/// <summary>The JDK's cryptography against published vectors.</summary>
public sealed class JavaCryptoTests
{
    private const string Start = """
        function bytes(text) { return new java.lang.String(text).getBytes('UTF-8'); }
        function hex(b) { var s = ''; for (var i = 0; i < b.length; i++) { s += ('0' + (b[i] & 255).toString(16)).slice(-2); } return s; }

        """;

    private readonly ScriptBench bench = new(ScriptGeneration.Legacy) { Classes = new ScriptClasses("none", [], []) };

    [Theory]
    [InlineData("SHA-256", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("SHA-1", "abc", "a9993e364706816aba3e25717850c26c9cd0d89d")]
    [InlineData("MD5", "abc", "900150983cd24fb0d6963f7d28e17f72")]
    [InlineData("SHA-224", "abc", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7")]
    [InlineData("SHA-512/256", "abc", "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23")]
    [InlineData("SHA3-224", "abc", "e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf")]
    [InlineData("SHA3-256", "abc", "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532")]
    [InlineData(
        "SHA-512",
        "",
        "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"
    )]
    public void Digests_are_those_of_FIPS_180_and_202(string algorithm, string text, string digest)
    {
        bench
            .Ask(Start + $"return hex(java.security.MessageDigest.getInstance('{algorithm}').digest(bytes('{text}')))")
            .Should()
            .Be(digest);
    }

    [Fact]
    public void ChaCha20_Poly1305_is_that_of_RFC_8439()
    {
        bench
            .Ask(
                Start
                    + """
                    function un(h) { var a = java.lang.reflect.Array.newInstance(java.lang.Byte.TYPE, h.length / 2); for (var i = 0; i < a.length; i++) { var x = parseInt(h.substr(i * 2, 2), 16); a[i] = x > 127 ? x - 256 : x; } return a; }
                    var c = javax.crypto.Cipher.getInstance('ChaCha20-Poly1305');
                    c.init(1, new javax.crypto.spec.SecretKeySpec(un('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f'), 'ChaCha20'), new javax.crypto.spec.IvParameterSpec(un('070000004041424344454647')));
                    c.updateAAD(un('50515253c0c1c2c3c4c5c6c7'));
                    return hex(c.doFinal(bytes("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it."))).slice(-32);
                    """
            )
            .Should()
            .Be("1ae10b594f09e26a7e902ecbd0600691");
    }

    [Fact]
    public void DES_is_that_of_FIPS_81()
    {
        bench
            .Ask(
                Start
                    + """
                    var key = [1, 35, 69, 103, -119, -85, -51, -17];
                    var c = javax.crypto.Cipher.getInstance('DES/ECB/NoPadding');
                    c.init(1, new javax.crypto.spec.SecretKeySpec(key, 'DES'));
                    return hex(c.doFinal(bytes('Now is t')));
                    """
            )
            .Should()
            .Be("3fa40e8a984d4815");
    }

    [Fact]
    public void A_MAC_is_that_of_RFC_4231()
    {
        bench
            .Ask(
                Start
                    + """
                    var mac = javax.crypto.Mac.getInstance('HmacSHA256');
                    mac.init(new javax.crypto.spec.SecretKeySpec(bytes('Jefe'), 'HmacSHA256'));
                    mac.update(bytes('what do ya want '));
                    return hex(mac.doFinal(bytes('for nothing?')));
                    """
            )
            .Should()
            .Be("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    [Fact]
    public void A_stretched_password_is_that_of_RFC_7914()
    {
        bench
            .Ask(
                Start
                    + """
                    var spec = new javax.crypto.spec.PBEKeySpec(new java.lang.String('passwd').toCharArray(), bytes('salt'), 1, 512);
                    return hex(javax.crypto.SecretKeyFactory.getInstance('PBKDF2WithHmacSHA256').generateSecret(spec).getEncoded());
                    """
            )
            .Should()
            .Be(
                "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                    + "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783"
            );
    }

    [Theory]
    [InlineData("AES/ECB/PKCS5Padding", "")]
    [InlineData("AES/CBC/PKCS5Padding", ", new javax.crypto.spec.IvParameterSpec(bytes('fedcba9876543210'))")]
    [InlineData("AES/CTR/NoPadding", ", new javax.crypto.spec.IvParameterSpec(bytes('fedcba9876543210'))")]
    [InlineData("AES/GCM/NoPadding", ", new javax.crypto.spec.GCMParameterSpec(128, bytes('012345678901'))")]
    public void What_a_cipher_hides_it_shows_again(string transformation, string parameters)
    {
        bench
            .Ask(
                Start
                    + $"""
                    var key = new javax.crypto.spec.SecretKeySpec(bytes('0123456789abcdef'), 'AES');
                    var cipher = javax.crypto.Cipher.getInstance('{transformation}');
                    cipher.init(javax.crypto.Cipher.ENCRYPT_MODE, key{parameters});
                    var hidden = cipher.doFinal(bytes('a text longer than one block'));
                    cipher.init(javax.crypto.Cipher.DECRYPT_MODE, key{parameters});
                    return new java.lang.String(cipher.doFinal(hidden));
                    """
            )
            .Should()
            .Be("a text longer than one block");
    }

    [Fact]
    public void AES_CBC_is_that_of_NIST_SP_800_38A()
    {
        bench
            .Ask(
                Start
                    + """
                    var hexOf = org.forgerock.util.encode.Base64;
                    var key = new javax.crypto.spec.SecretKeySpec(hexOf.decode('K34VFiiu0qar9xWICc9PPA=='), 'AES');
                    var cipher = javax.crypto.Cipher.getInstance('AES/CBC/NoPadding');
                    cipher.init(1, key, new javax.crypto.spec.IvParameterSpec(hexOf.decode('AAECAwQFBgcICQoLDA0ODw==')));
                    return hex(cipher.doFinal(hexOf.decode('a8G+4i5An5bpPX4Rc5MXKg==')));
                    """
            )
            .Should()
            .Be("7649abac8119b246cee98e9b12e9197d");
    }

    [Theory]
    [InlineData(
        "javax.crypto.Cipher.getInstance('FOO')",
        "java.security.NoSuchAlgorithmException: Cannot find any provider supporting FOO"
    )]
    [InlineData(
        "javax.crypto.Mac.getInstance('x')",
        "java.security.NoSuchAlgorithmException: Algorithm x not available"
    )]
    [InlineData(
        "java.security.MessageDigest.getInstance('x')",
        "java.security.NoSuchAlgorithmException: x MessageDigest not available"
    )]
    [InlineData(
        "new javax.crypto.spec.SecretKeySpec(bytes(''), 'AES')",
        "java.lang.IllegalArgumentException: Empty key"
    )]
    [InlineData(
        "var c = javax.crypto.Cipher.getInstance('AES/CBC/PKCS5Padding'); c.doFinal(bytes('x'))",
        "java.lang.IllegalStateException: Cipher not initialized"
    )]
    [InlineData(
        "var c = javax.crypto.Cipher.getInstance('AES'); c.init(1, new javax.crypto.spec.SecretKeySpec(bytes('short'), 'AES'))",
        "java.security.InvalidKeyException: Invalid AES key length: 5 bytes"
    )]
    public void Refusals_are_the_JDKs(string code, string error)
    {
        bench.Error(Start + code).Should().Be("JavaException: " + error);
    }

    [Fact]
    public void Keys_go_out_and_come_back_in_DER_and_sign()
    {
        bench
            .Ask(
                Start
                    + """
                    var pair = (function () { var g = java.security.KeyPairGenerator.getInstance('RSA'); g.initialize(1024); return g.generateKeyPair(); })();
                    var factory = java.security.KeyFactory.getInstance('RSA');
                    var key = factory.generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(pair.getPrivate().getEncoded()));
                    var open = factory.generatePublic(new java.security.spec.X509EncodedKeySpec(pair.getPublic().getEncoded()));
                    var signer = java.security.Signature.getInstance('SHA256withRSA'); signer.initSign(key); signer.update(bytes('x'));
                    var signature = signer.sign();
                    var verifier = java.security.Signature.getInstance('SHA256withRSA'); verifier.initVerify(open); verifier.update(bytes('x'));
                    return [key.equals(pair.getPrivate()), key.getClass().getName(), verifier.verify(signature)].join();
                    """
            )
            .Should()
            .Be("true,sun.security.rsa.RSAPrivateCrtKeyImpl,true");
    }

    [Fact]
    public void What_the_JDK_has_and_we_lack_is_named()
    {
        var run = () => bench.Run("java.security.MessageDigest.getInstance('MD2')");
        run.Should()
            .Throw<Diagnostics.NotSimulatedException>()
            .WithMessage("java.security.MessageDigest of MD2 is not simulated.*");
    }
}
