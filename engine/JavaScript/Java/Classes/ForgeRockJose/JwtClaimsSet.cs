using JourneySim.Engine.JavaScript.Java.Classes.JavaNet;
using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>
/// <c>org.forgerock.json.jose.jwt.JwtClaimsSet</c>. Claims stand in the order of setting; times are whole seconds; the reserved names are
/// known whatever their case, and their values must have the right type.
/// </summary>
/// <remarks>Source: open-source fork, run; the member <c>toJsonValue()</c> is AM's own.</remarks>
internal sealed class JwtClaimsSet : JwObject
{
    public static new JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.json.jose.jwt.JwtClaimsSet")
            .Extends("org.forgerock.json.jose.jwt.JWObject")
            .Implements("org.forgerock.json.jose.jwt.Payload")
            .Constructor("()", _ => new JwtClaimsSet())
            .Constructor("(Map)", call => Of(call.Need<IJavaMap>(0)))
            .Method("void setType(String)", Setter((claims, call) => claims.Put("typ", call.Text(0))))
            .Method("String getType()", call => Self(call).Text("typ"))
            .Method("void setJwtId(String)", Setter((claims, call) => claims.Put("jti", call.Text(0))))
            .Method("String getJwtId()", call => Self(call).Text("jti"))
            .Method("void setIssuer(String)", Setter((claims, call) => claims.Put("iss", StringOrUri(call.Text(0)))))
            .Method(
                "void setIssuer(java.net.URI)",
                Setter((claims, call) => claims.Put("iss", call.Need<JavaUri>(0).Text))
            )
            .Method("String getIssuer()", call => Self(call).Text("iss"))
            .Method("void setSubject(String)", Setter((claims, call) => claims.Put("sub", StringOrUri(call.Text(0)))))
            .Method(
                "void setSubject(java.net.URI)",
                Setter((claims, call) => claims.Put("sub", call.Need<JavaUri>(0).Text))
            )
            .Method("String getSubject()", call => Self(call).Text("sub"))
            .Method("void addAudience(String)", Setter((claims, call) => claims.AddAudience(StringOrUri(call.Text(0)))))
            .Method(
                "void addAudience(java.net.URI)",
                Setter((claims, call) => claims.AddAudience(call.Need<JavaUri>(0).Text))
            )
            .Method("List getAudience()", call => Self(call).Audience())
            .Method("void setIssuedAtTime(Date)", Setter((claims, call) => claims.Put("iat", Seconds(call[0]))))
            .Method("Date getIssuedAtTime()", call => Self(call).Time("iat"))
            .Method("void setNotBeforeTime(Date)", Setter((claims, call) => claims.Put("nbf", Seconds(call[0]))))
            .Method("Date getNotBeforeTime()", call => Self(call).Time("nbf"))
            .Method("void setExpirationTime(Date)", Setter((claims, call) => claims.Put("exp", Seconds(call[0]))))
            .Method("Date getExpirationTime()", call => Self(call).Time("exp"))
            .Method(
                "void setClaim(String, Object)",
                Setter((claims, call) => claims.SetClaim(call.NeedText(0), call[1]))
            )
            .Method("void setClaims(Map)", Setter((claims, call) => claims.SetClaims(call.Need<IJavaMap>(0))))
            .Method("Object getClaim(String)", call => Self(call).Claim(call.NeedText(0)))
            .Method("Object getClaim(String, Class)", GetClaim)
            .Method("String build()", call => Self(call).JavaText)
            .Method(
                "org.forgerock.json.JsonValue toJsonValue()",
                call => new ForgeRockJson.JsonValue(Self(call).Fields)
            )
            .Build();

    public override JavaClass Class => Type;

    public static JwtClaimsSet Of(IJavaMap claims)
    {
        var made = new JwtClaimsSet();
        made.SetClaims(claims);
        return made;
    }

    public void SetClaim(string key, object? value)
    {
        var reserved = key.ToLowerInvariant();
        switch (reserved)
        {
            case "typ" or "jti":
                Put(reserved, Required<string>(value, "java.lang.String"));
                break;
            case "iss" or "sub":
                Put(reserved, UriText(value));
                break;
            case "aud":
                foreach (var audience in NotNull(value) is IJavaList many ? many.Items : [value])
                {
                    AddAudience(UriText(audience));
                }

                break;
            case "iat" or "nbf" or "exp":
                Put(reserved, Moment(reserved, NotNull(value)));
                break;
            default:
                Put(key, value);
                break;
        }
    }

    private static JwtClaimsSet Self(JavaCall call) => call.Self<JwtClaimsSet>();

    private static JavaBody Setter(Action<JwtClaimsSet, JavaCall> set) =>
        call => JavaCall.Done(() => set(Self(call), call));

    private static string UriText(object? value) =>
        NotNull(value) is JavaUri uri ? uri.Text : StringOrUri(Required<string>(value, "java.lang.String"))!;

    /// <summary>A date in whole seconds.</summary>
    private static object Seconds(object? date) =>
        date is JavaDate given
            ? given.Time / 1000
            : throw new JavaException(
                "org.forgerock.json.jose.exceptions.JwtRuntimeException",
                "Null date cannot be converted to IntDate"
            );

    private static object Moment(string name, object value) =>
        value switch
        {
            _ when JavaValues.IsNumber(value) => JavaValues.Whole(value),
            string text when name == "exp" => long.TryParse(
                text,
                System.Globalization.CultureInfo.InvariantCulture,
                out var seconds
            )
                ? seconds
                : throw new JavaException("java.lang.NumberFormatException", $"For input string: \"{text}\""),
            JavaDate date => Seconds(date),
            _ => throw WrongType(value, "java.util.Date"),
        };

    private void SetClaims(IJavaMap claims)
    {
        foreach (var (key, value) in claims.Entries)
        {
            SetClaim(JavaValues.Text(key), value);
        }
    }

    private void AddAudience(string? audience)
    {
        switch (Get("aud").Value)
        {
            case null:
                Put("aud", audience);
                break;
            case IJavaList list:
                list.Add(audience);
                break;
            default:
                Put("aud", new JavaList([Text("aud"), audience]));
                break;
        }
    }

    private object? Audience() =>
        Get("aud").Value switch
        {
            null => null,
            IJavaList list => list,
            _ => new JavaList([Text("aud")], "java.util.Collections$SingletonList"),
        };

    private JavaDate? Time(string key) =>
        Get(key).Number() is { } seconds ? new JavaDate(JavaValues.Whole(seconds) * 1000) : null;

    private object? Claim(string key)
    {
        var reserved = key.ToLowerInvariant();
        return reserved switch
        {
            "typ" or "jti" or "iss" or "sub" => Text(reserved),
            "aud" => Audience(),
            "iat" or "nbf" or "exp" => Time(reserved),
            _ => Get(key).Value,
        };
    }

    private static object? GetClaim(JavaCall call)
    {
        var value = Self(call).Claim(call.NeedText(0));
        var wanted = call.Need<JavaClass>(1).Name;
        return value is null || call.Run.Classes.IsAssignable(JavaValues.ClassOf(value, call.Run.Classes), wanted)
            ? value
            : throw new JavaException(
                "java.lang.ClassCastException",
                $"Cannot cast {JavaValues.ClassNameOf(value)} to {wanted}"
            );
    }
}
