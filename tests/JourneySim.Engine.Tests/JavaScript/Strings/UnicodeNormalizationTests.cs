using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Strings;

namespace JourneySim.Engine.Tests.JavaScript.Strings;

public sealed class UnicodeNormalizationTests
{
    [Theory]
    [InlineData("NFD", "\u00e9", "e\u0301")]
    [InlineData("NFC", "e\u0301", "\u00e9")]
    [InlineData("NFD", "\u1ec5", "e\u0302\u0303")]
    [InlineData("NFC", "e\u0303\u0302", "\u1ebd\u0302")]
    [InlineData("NFC", "a\u0323\u0302", "\u1ead")]
    [InlineData("NFD", "q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("NFC", "q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("NFD", "\ud55c", "\u1112\u1161\u11ab")]
    [InlineData("NFC", "\u1112\u1161\u11ab", "\ud55c")]
    [InlineData("NFC", "\u2126", "\u03a9")]
    [InlineData("NFC", "\u0958", "\u0915\u093c")]
    [InlineData("NFKC", "\ufb01\u2460", "fi1")]
    [InlineData("NFKD", "\uff21\u00e9", "Ae\u0301")]
    [InlineData("NFC", "\ufb01", "\ufb01")]
    [InlineData("NFD", "\ud834\udd5e", "\ud834\udd57\ud834\udd65")]
    [InlineData("NFC", "\u0301", "\u0301")]
    public void A_text_takes_its_form(string form, string text, string expected) =>
        UnicodeNormalization.Normalize(text, form).Should().Be(expected);
}
