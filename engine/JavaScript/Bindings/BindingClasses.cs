using JourneySim.Engine.JavaScript.Bindings.Contexts;
using JourneySim.Engine.JavaScript.Bindings.Legacy;
using JourneySim.Engine.JavaScript.Bindings.Legacy.Actions;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Applications;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Caches;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Http;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Identity;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.OpenIdm;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration.Utils;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>The Java classes of the bindings' values.</summary>
internal static class BindingClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        .. CallbackClasses.All,
        new(ActionBuilderObject.Name, () => ActionBuilderObject.Table),
        new(ActionObject.Name, () => ActionObject.Table),
        new(ActionSuspension.Handler, () => ActionSuspension.Interface),
        new(ActionWrapper.Logic, () => ActionWrapper.Interface),
        new(ActionWrapper.Name, () => ActionWrapper.Table),
        new(Base64Service.Name, () => Base64Service.Table),
        new(Base64Service.UrlName, () => Base64Service.UrlTable),
        new(CacheBinding.Name, () => CacheBinding.Table),
        new(CacheManagerBinding.Name, () => CacheManagerBinding.Table),
        new(CallbacksBuilder.Name, () => CallbacksBuilder.Table),
        new(CallbacksWrapper.Name, () => CallbacksWrapper.Table),
        new(CryptoService.Name, () => CryptoService.Table),
        new(DebugLogger.Name, () => DebugLogger.Table),
        new(DeviceProfilesBinding.Name, () => DeviceProfilesBinding.Table),
        new(DeviceProfilesBinding.Refused, () => MarkedException(DeviceProfilesBinding.Refused)),
        new(DeviceProfilesBinding.WrapperName, () => DeviceProfilesBinding.WrapperTable),
        new(EmailServiceBinding.Name, () => EmailServiceBinding.Table),
        new(HttpClientBinding.Name, () => HttpClientBinding.Table),
        new(HttpClientBinding.Exception, () => MarkedException(HttpClientBinding.Exception)),
        new(HttpClientResponse.Name, () => HttpClientResponse.Table),
        new(HttpResponseWrapper.Name, () => HttpResponseWrapper.Table),
        new(IdentityRepository.Name, () => IdentityRepository.Table),
        new(IdentityRepositoryBinding.Name, () => IdentityRepositoryBinding.Table),
        new(IdentityWrapper.Name, () => IdentityWrapper.Table),
        new(IdentityWrapper.UpdateException, () => MarkedException(IdentityWrapper.UpdateException)),
        new(JourneyBinding.Name, () => JourneyBinding.Table),
        new(JwtAssertionBinding.Name, () => JwtAssertionBinding.Table),
        new(JwtValidatorBinding.Name, () => JwtValidatorBinding.Table),
        new(LegacyHttpClient.Type.Name, () => LegacyHttpClient.Type),
        new(LocalesBinding.Name, () => LocalesBinding.Table),
        new(MapScriptWrapper.Name, () => MapScriptWrapper.Table),
        new(NodeStateBinding.Name, () => NodeStateBinding.Table),
        new(NodeStateScriptWrapper.Name, () => NodeStateScriptWrapper.Table),
        new(OAuthApplicationBinding.Name, () => OAuthApplicationBinding.Table),
        new(OpenIdmBinding.Name, () => OpenIdmBinding.Table),
        new(PolicyBinding.Name, () => PolicyBinding.Table),
        new(ResourceExceptionAdapter.Name, () => ResourceExceptionAdapter.Table),
        new(SamlApplicationBinding.Name, () => SamlApplicationBinding.Table),
        new(ScriptedIdentityObject.Name, () => ScriptedIdentityObject.Table),
        new(SecretValue.Name, () => SecretValue.Table),
        new(SecretsBinding.Name, () => SecretsBinding.Table),
        new(SecretsBinding.NextName, () => SecretsBinding.NextTable),
        new(SecretsBinding.Refused, () => MarkedException(SecretsBinding.Refused)),
        new(Slf4jLogger.Name, () => Slf4jLogger.Table),
        new(SubtleService.Failure, () => MarkedException(SubtleService.Failure)),
        new(SubtleService.Name, () => SubtleService.Table),
        new(SystemEnvBinding.Name, () => SystemEnvBinding.Table),
        new(TypesService.Name, () => TypesService.Table),
        new(UtilsBinding.Name, () => UtilsBinding.Table),
    ];

    /// <summary>Exceptions that AM itself shows to scripts, whatever the class list says.</summary>
    private static JavaClass MarkedException(string name) =>
        JavaClass.Define(name).Extends("java.lang.Exception").AlwaysVisible().Build();
}
