using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Tests.Specs;

namespace JourneySim.Tests.Fakes;

/// <summary>Mail templates are filled as Handlebars fills them, or not at all.</summary>
public sealed class MailTemplateTests : IDisposable
{
    private readonly SpecBench bench = new();

    [Theory]
    [InlineData("plain {text}", "plain {text}")]
    [InlineData("Hello {{object.givenName}}!", "Hello Ada &amp; &lt;Co&gt;!")]
    [InlineData("{{{object.givenName}}} {{&object/givenName}}", "Ada & <Co> Ada & <Co>")]
    [InlineData("[{{object.nothing.there}}]", "[]")]
    [InlineData("{{! not }}a{{!-- {{object.link}} --}}b", "ab")]
    [InlineData("{{#if object.givenName}}yes{{else}}no{{/if}}", "yes")]
    [InlineData("{{#if object.empty}}yes{{else}}no{{/if}}", "no")]
    [InlineData("{{#unless object.empty}}none{{/unless}}", "none")]
    [InlineData("{{#each object.colours}}<{{this}}>{{/each}}", "<a><b>")]
    [InlineData("{{#each object.nothing}}<{{this}}>{{else}}none{{/each}}", "none")]
    [InlineData("{{#with object.person}}{{sn}}{{/with}}", "Lovelace")]
    [InlineData("{{#if object.empty}}{{#each object.colours}}{{this}}{{/each}}{{/if}}.", ".")]
    public async Task Places_are_filled(string template, string filled) =>
        (await Mail(template)).Body.Should().Be(filled);

    [Theory]
    [InlineData("{{> header}}")]
    [InlineData("{{formatDate object.date}}")]
    [InlineData("{{#if object.a}}never closed")]
    [InlineData("{{#if object.a}}{{/each}}")]
    [InlineData("{{#custom object.a}}{{/custom}}")]
    [InlineData("{{object.a")]
    [InlineData("{{}}")]
    public async Task What_is_not_simulated_leaves_all_of_it_unfilled(string template)
    {
        var mail = await Mail(template);

        mail.Body.Should().BeNull();
        mail.Data.Should().Contain("Lovelace");
    }

    [Fact]
    public async Task Nesting_without_end_is_no_danger() =>
        (await Mail(string.Concat(Enumerable.Repeat("{{#if object.givenName}}", 100_000)))).Body.Should().BeNull();

    [Theory]
    [InlineData("en", "Welcome")]
    [InlineData("de", "Willkommen")]
    [InlineData("fr", "Welcome")]
    public async Task A_mail_speaks_the_language_of_the_browser(string locale, string subject) =>
        (await Mail("x", locale)).Subject.Should().Be(subject);

    public void Dispose() => bench.Dispose();

    private async Task<TraceEvent.EmailSent> Mail(string template, string locale = "en")
    {
        bench.Write(
            "journeysim.yaml",
            $$"""
            realm: alpha
            emailTemplates: { welcome: { subject: { en: Welcome, de: Willkommen }, message: { en: {{StateJson.Write(
                template
            )}} } } }
            identities:
              alpha_user:
                - { userName: demo, sn: Demo, mail: demo@example.com, givenName: Ada & <Co>, link: https://x/?a=1&b=2, empty: "", colours: [a, b], person: { sn: Lovelace } }
            """
        );
        bench.Write(
            "journeys/login.yaml",
            """
            journey: Login
            start: mail
            nodes:
              mail: { type: EmailTemplateNode, name: Mail, emailTemplateName: welcome, on: { EMAIL_SENT: success, EMAIL_NOT_SENT: failure } }
            """
        );
        var summary = await bench.Run(
            "journey: Login\nallow: [outbox]\ncases: [{ name: a, given: { locales: [{locale}], state: { shared: { username: demo } } }, expect: { end: asks } }]".Replace(
                "{locale}",
                locale,
                StringComparison.Ordinal
            )
        );
        // Of a case that passes nothing is kept.
        return summary.Results[0].Trace.OfType<TraceEvent.EmailSent>().Single();
    }
}
