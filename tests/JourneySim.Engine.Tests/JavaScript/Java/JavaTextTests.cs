using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tests.JavaScript.Bindings;

namespace JourneySim.Engine.Tests.JavaScript.Java;

/// <summary>Dates, numbers, messages and URIs as the JDK writes and reads them; each expected text came from a JDK 17.</summary>
public sealed class JavaTextTests
{
    private readonly ScriptBench bench = new(ScriptGeneration.Legacy) { Classes = new ScriptClasses("none", [], []) };

    [Theory]
    [InlineData("yyyy-MM-dd'T'HH:mm:ss.SSSZ", 1704164645678, "2024-01-02T03:04:05.678+0000")]
    [InlineData("EEE, d MMM yyyy hh:mm a", 1704164645678, "Tue, 2 Jan 2024 03:04 AM")]
    [InlineData("D k K h X XXX w W F u G 'o''clock'", 1735603200000, "366 24 0 12 Z Z 1 5 5 2 AD o'clock")]
    [InlineData("yy MMMM EEEE", 951782400000, "00 February Tuesday")]
    public void Dates_are_written_by_pattern(string pattern, long time, string text)
    {
        bench
            .Ask($"return new java.text.SimpleDateFormat(\"{pattern}\").format(new java.util.Date({time}))")
            .Should()
            .Be(text);
    }

    [Theory]
    [InlineData("yyyy-MM-dd HH:mm:ss", "2024-02-30 25:61:00", "1709344860000")]
    [InlineData("yyyyMMddHHmmss", "20240102030405", "1704164645000")]
    [InlineData("EEE MMM dd HH:mm:ss Z yyyy", "Tue Jan 02 03:04:05 +0100 2024", "1704161045000")]
    [InlineData("dd/MM/yy", "01/02/24", "1706745600000")]
    public void Dates_are_read_by_pattern(string pattern, string text, string time)
    {
        bench.Ask($"return new java.text.SimpleDateFormat(\"{pattern}\").parse('{text}').getTime()").Should().Be(time);
    }

    [Theory]
    [InlineData(
        "new java.text.SimpleDateFormat('bb')",
        "java.lang.IllegalArgumentException: Illegal pattern character 'b'"
    )]
    [InlineData(
        "new java.text.SimpleDateFormat('yyyy').parse('x')",
        "java.text.ParseException: Unparseable date: \"x\""
    )]
    [InlineData(
        "new java.net.URI('http://te nant/')",
        "java.net.URISyntaxException: Illegal character in authority at index 7: http://te nant/"
    )]
    [InlineData("new java.net.URI('http://')", "java.net.URISyntaxException: Expected authority at index 7: http://")]
    [InlineData(
        "new java.net.URI('1a:b')",
        "java.net.URISyntaxException: Illegal character in scheme name at index 0: 1a:b"
    )]
    [InlineData(
        "new java.net.URI('http://h/%zz')",
        "java.net.URISyntaxException: Malformed escape pair at index 9: http://h/%zz"
    )]
    [InlineData("new java.net.URI(':x')", "java.net.URISyntaxException: Expected scheme name at index 0: :x")]
    [InlineData("new java.net.URL('nope')", "java.net.MalformedURLException: no protocol: nope")]
    [InlineData(
        "java.time.LocalDate.of(2023, 2, 29)",
        "java.time.DateTimeException: Invalid date 'February 29' as '2023' is not a leap year"
    )]
    public void Refusals_are_the_JDKs(string code, string error)
    {
        bench.Error(code).Should().Be("JavaException: " + error);
    }

    [Theory]
    [InlineData("new java.text.DecimalFormat('#,##0.00').format(1234567.891)", "1,234,567.89")]
    [InlineData("new java.text.DecimalFormat('0.#').format(0.25)", "0.2")]
    [InlineData("new java.text.DecimalFormat('#.##').format(0.1)", "0.1")]
    [InlineData(
        "java.text.MessageFormat.format(\"it''s {0} and {1} '{2}' {3}\", ['a', 1234.5])",
        "it's a and 1,234.5 {2} {3}"
    )]
    [InlineData("java.net.URLEncoder.encode('a b&c=é~*-_.', 'UTF-8')", "a+b%26c%3D%C3%A9%7E*-_.")]
    [InlineData("java.net.URLDecoder.decode('a+b%26%C3%A9', 'UTF-8')", "a b&é")]
    [InlineData("new java.net.URI('https://u@h:8/a/../b?q=%26#f').normalize()", "https://u@h:8/b?q=%26#f")]
    [InlineData("new java.net.URI('https://h/a/b').resolve('../c')", "https://h/c")]
    [InlineData("java.time.Duration.ofSeconds(3661)", "PT1H1M1S")]
    [InlineData("java.time.Instant.ofEpochMilli(1704164645678)", "2024-01-02T03:04:05.678Z")]
    [InlineData("java.time.LocalDate.of(2024, 1, 31).plusMonths(1)", "2024-02-29")]
    [InlineData(
        "java.time.temporal.ChronoUnit.DAYS.between(java.time.LocalDate.of(2024, 1, 2), java.time.LocalDate.of(2024, 3, 1))",
        "59"
    )]
    [InlineData(
        "java.util.concurrent.TimeUnit.MILLISECONDS.convert(2, java.util.concurrent.TimeUnit.MINUTES)",
        "120000"
    )]
    [InlineData("java.time.Clock.systemUTC()", "SystemClock[Z]")]
    public void Values_print_as_the_JDKs(string code, string text)
    {
        bench.Ask("return " + code).Should().Be(text);
    }
}
