using JourneySim.Engine.JavaScript.Java.Classes.JavaNet;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>
/// The header of a JWT: <c>JwsHeader</c> or <c>JweHeader</c>. <c>typ</c> always stands first, set by the constructor; the rest follows in
/// the order of setting.
/// </summary>
/// <remarks>Source: open-source fork, run.</remarks>
internal sealed class JwtHeader : JwObject
{
    private readonly bool encrypted;

    private JwtHeader(bool encrypted)
    {
        this.encrypted = encrypted;
        Put("typ", "JWT");
    }

    public static JavaClass JwsType { get; } = Define("org.forgerock.json.jose.jws.JwsHeader", encrypted: false);

    public static JavaClass JweType { get; } = Define("org.forgerock.json.jose.jwe.JweHeader", encrypted: true);

    public static JavaClass Parent { get; } =
        JavaClass
            .Define("org.forgerock.json.jose.jwt.JwtHeader")
            .Extends("org.forgerock.json.jose.jwt.JWObject")
            .Abstract()
            .Method("void setType(org.forgerock.json.jose.jwt.JwtType)", Setter("typ"))
            .Method(
                "org.forgerock.json.jose.jwt.JwtType getType()",
                call => JoseEnums.JwtTypeOf(Self(call).Text("typ")!)
            )
            .Method("void setAlgorithm(org.forgerock.json.jose.jwt.Algorithm)", Setter("alg"))
            .Method(
                "void setParameter(String, Object)",
                call => JavaCall.Done(() => Self(call).Set(call.NeedText(0), call[1]))
            )
            .Method("void setParameters(Map)", call => JavaCall.Done(() => Self(call).SetAll(call.Need<IJavaMap>(0))))
            .Method("Object getParameter(String)", call => Self(call).Parameter(call.NeedText(0)))
            .Method("Object getParameter(String, Class)", call => Self(call).Parameter(call.NeedText(0)))
            .Method("Map getParameters()", call => Self(call).Fields)
            .Method("String build()", call => Self(call).JavaText)
            .Build();

    public static JavaClass Secure { get; } =
        JavaClass
            .Define("org.forgerock.json.jose.jws.JwtSecureHeader")
            .Extends("org.forgerock.json.jose.jwt.JwtHeader")
            .Abstract()
            .Method("void setKeyId(String)", Setter("kid"))
            .Method("String getKeyId()", call => Self(call).Text("kid"))
            .Method("void setContentType(String)", Setter("cty"))
            .Method("String getContentType()", call => Self(call).Text("cty"))
            .Method("void setX509CertificateThumbprint(String)", Setter("x5t"))
            .Method("String getX509CertificateThumbprint()", call => Self(call).Text("x5t"))
            .Method("void setX509CertificateChain(List)", Setter("x5c"))
            .Method("List getX509CertificateChain()", call => Self(call).Get("x5c").As<IJavaList>("java.util.List"))
            .Method("void setJwkSetUrl(java.net.URL)", Setter("jku"))
            .Method("void setX509Url(java.net.URL)", Setter("x5u"))
            .Method("void setJsonWebKey(org.forgerock.json.jose.jwk.JWK)", Setter("jwk"))
            .Method("org.forgerock.json.jose.jwk.JWK getJsonWebKey()", call => Self(call).Get("jwk").Value)
            .Method("void setCriticalHeaders(List)", Setter("crit"))
            .Method("List getCriticalHeaders()", call => Self(call).Get("crit").As<IJavaList>("java.util.List"))
            .Method("void setCompressionAlgorithm(org.forgerock.json.jose.jwe.CompressionAlgorithm)", Setter("zip"))
            .Method(
                "org.forgerock.json.jose.jwe.CompressionAlgorithm getCompressionAlgorithm()",
                call => Self(call).Compression
            )
            .Declares("java.net.URL getJwkSetUrl()\njava.net.URL getX509Url()")
            .Build();

    public override JavaClass Class => encrypted ? JweType : JwsType;

    public JwsAlgorithm Signature => JwsAlgorithm.Named(Text("alg"));

    public JweAlgorithm KeyAlgorithm => JweAlgorithm.Parse(Text("alg"));

    public EncryptionMethod Method => EncryptionMethod.Parse(Text("enc"));

    public JavaEnumConstant Compression => JoseEnums.CompressionOf(Text("zip"));

    public static JwtHeader Jws(IJavaMap? parameters = null) => Of(encrypted: false, parameters);

    public static JwtHeader Jwe(IJavaMap? parameters = null) => Of(encrypted: true, parameters);

    public void Set(string key, object? value)
    {
        var known = key.ToLowerInvariant();
        switch (known)
        {
            case "typ":
                Put(
                    known,
                    value is JavaEnumConstant type && type.Class == JoseEnums.JwtType
                        ? type.Name
                        : JoseEnums.JwtTypeOf(Required<string>(value, "java.lang.String")).Name
                );
                break;
            case "alg" or "enc" or "zip" when NotNull(value) is JavaEnumConstant constant:
                Put(known, JavaValues.Text(constant));
                break;
            case "alg" or "kid" or "cty":
                Put(known, Required<string>(value, "java.lang.String"));
                break;
            case "enc" when encrypted:
                Put(known, EncryptionMethod.Parse(Required<string>(value, "java.lang.String")).Name);
                break;
            case "x5t":
                Put(known, JoseText.Encode(Required<string>(value, "java.lang.String")));
                break;
            case "x5c":
                Put(known, Certificates(Required<IJavaList>(value, "java.util.List")));
                break;
            case "jku" or "x5u":
                Put(known, Required<JavaUrl>(value, "java.net.URL").JavaText);
                break;
            case "jwk":
                Put(known, Required<JoseKey>(value, "org.forgerock.json.jose.jwk.JWK").Fields);
                break;
            case "crit":
                Put(known, Critical(Required<IJavaList>(value, "java.util.List")));
                break;
            default:
                Put(key, value);
                break;
        }
    }

    private static JwtHeader Of(bool encrypted, IJavaMap? parameters)
    {
        var header = new JwtHeader(encrypted);
        if (parameters is not null)
        {
            header.SetAll(parameters);
        }

        return header;
    }

    private static JavaClass Define(string name, bool encrypted)
    {
        var header = JavaClass
            .Define(name)
            .Extends("org.forgerock.json.jose.jws.JwtSecureHeader")
            .Constructor("()", _ => Of(encrypted, null))
            .Constructor("(Map)", call => Of(encrypted, call.Need<IJavaMap>(0)));
        return encrypted
            ? header
                .Method(
                    "org.forgerock.json.jose.jwe.JweAlgorithm getAlgorithm()",
                    call => Self(call).KeyAlgorithm.ToConstant()
                )
                .Method("void setEncryptionMethod(org.forgerock.json.jose.jwe.EncryptionMethod)", Setter("enc"))
                .Method(
                    "org.forgerock.json.jose.jwe.EncryptionMethod getEncryptionMethod()",
                    call => Self(call).Method.ToConstant()
                )
                .Method("void setAgreementPartyUInfo(String)", Setter("apu"))
                .Method("String getAgreementPartyUInfo()", call => Self(call).Text("apu"))
                .Build()
            : header
                .Method(
                    "org.forgerock.json.jose.jws.JwsAlgorithm getAlgorithm()",
                    call => Self(call).Signature.ToConstant()
                )
                .Build();
    }

    private static JwtHeader Self(JavaCall call) => call.Self<JwtHeader>();

    private static JavaBody Setter(string key) =>
        call =>
            JavaCall.Done(() =>
            {
                if (call[0] is null)
                {
                    Self(call).Put(key, null);
                }
                else
                {
                    Self(call).Set(key, call[0]);
                }
            });

    private static JavaList Certificates(IJavaList chain) =>
        new(
            chain.Items.Select(c =>
                (object?)Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(JavaValues.Text(c)))
            )
        );

    private static IJavaList Critical(IJavaList names) =>
        names.Count > 0
            ? names
            : throw new JavaException(
                "org.forgerock.json.jose.exceptions.JwtRuntimeException",
                "Critical Headers parameter cannot be an empty list"
            );

    private void SetAll(IJavaMap parameters)
    {
        foreach (var (key, value) in parameters.Entries)
        {
            Set(JavaValues.Text(key), value);
        }
    }

    private object? Parameter(string key) =>
        key.ToLowerInvariant() switch
        {
            "typ" => JoseEnums.JwtTypeOf(Text("typ")!),
            "alg" => encrypted ? KeyAlgorithm.ToConstant() : Signature.ToConstant(),
            "enc" when encrypted => Method.ToConstant(),
            "zip" => Compression,
            _ => Get(key).Value,
        };
}
