namespace EmotionalNumbness.Helplines.Tests.Loading;

/// <summary>Every slip is found at its line, and the message says what to do.</summary>
public class BrokenFileTests
{
    [Theory]
    [InlineData(1, "country: us", 1, "not an ISO 3166-1 code")]
    [InlineData(1, "country: QQ", 1, "not an ISO 3166-1 code")]
    [InlineData(1, "country: GB", 1, "belongs in a file named gb.yaml")]
    [InlineData(1, "", 1, "“country:” is missing")]
    [InlineData(1, "country: ~", 1, "needs a text on one line")]
    [InlineData(2, "name:", 2, "needs a text on one line")]
    [InlineData(2, "name: [a]", 2, "needs a text on one line")]
    [InlineData(2, "name: \"United\\nStates\"", 2, "invisible character")]
    [InlineData(25, "    note: Ask for the night team, and take all the time that you need. Nobody will hurry you. You may ask for another person, for another language, for a call back at a better time of the day, or for nothing at all.", 25, "the most is 200")]
    [InlineData(2, "name: \" United States\"", 2, "starts or ends with a space")]
    [InlineData(2, "nam: United States", 2, "“nam:” is not a key we know")]
    [InlineData(3, "country: US", 3, "“country:” stands twice")]
    [InlineData(3, "local-names: USA", 3, "is a list")]
    [InlineData(4, "aliases: [USA, usa]", 4, "stands twice in “aliases:”")]
    [InlineData(5, "calling-code: \"+1\"", 5, "one to four digits")]
    [InlineData(6, "checked: 22.11.2026", 6, "is not a day")]
    [InlineData(6, "checked: 2026-02-30", 6, "is not a day")]
    [InlineData(6, "", 1, "“checked:” is missing")]
    public void In_what_describes_the_country(int line, string text, int foundAt, string message) =>
        Finds(GoodFile.WithLine(line, text), foundAt, message);

    [Theory]
    [InlineData(8, "  numbers: [\"9 1 1\"]", 8, "not an emergency number")]
    [InlineData(8, "  numbers: [\"+1911\"]", 8, "not an emergency number")]
    [InlineData(8, "  numbers: [\"8005551234\"]", 8, "not an emergency number")]
    [InlineData(8, "  numbers: [\"911\", \"911\"]", 8, "stands twice")]
    [InlineData(8, "", 8, "“numbers:” is missing")]
    [InlineData(9, "  confidence: two-sources", 11, "needs two sources")]
    [InlineData(9, "  confidence: sure", 9, "has no meaning here")]
    [InlineData(10, "  source:", 10, "“source:” is not a key we know")]
    [InlineData(11, "    - a list", 11, "needs “key: value” lines")]
    [InlineData(11, "    - { seen: 2026-04-22 }", 11, "“what:” is missing")]
    [InlineData(11, "    - { what: a list, seen: april }", 11, "is not a date")]
    [InlineData(11, "    - { what: a list, seen: 2026-11-23 }", 11, "later than “checked:”")]
    public void In_the_emergency_numbers(int line, string text, int foundAt, string message) =>
        Finds(GoodFile.WithLine(line, text), foundAt, message);

    [Theory]
    [InlineData(15, "    phone: \"989, then press 1\"", 16, "is not the number in “phone:")]
    [InlineData(15, "    phone: \"\u202A988\u202C, then press 1\"", 15, "invisible character")]
    [InlineData(16, "    tel: \"98\"", 16, "is not the number in “phone:")]
    [InlineData(16, "    tel: \"9881\"", 16, "is not the number in “phone:")]
    [InlineData(16, "    tel: \"+1988\"", 16, "cannot be dialled")]
    [InlineData(16, "    tel: \"00 1 988\"", 16, "cannot be dialled")]
    [InlineData(16, "    tel: \"988;ext=1\"", 16, "cannot be dialled")]
    [InlineData(16, "", 15, "“tel:” is missing")]
    [InlineData(15, "", 15, "“phone:” is missing")]
    [InlineData(17, "    dial: full", 17, "is a short code")]
    [InlineData(17, "    dial: local", 17, "has no meaning here")]
    [InlineData(17, "", 13, "“dial:” is missing")]
    [InlineData(34, "    dial: short-code", 34, "is a full number")]
    [InlineData(18, "", 15, "“menu:” is missing")]
    public void In_a_number_to_call(int line, string text, int foundAt, string message) =>
        Finds(GoodFile.WithLine(line, text), foundAt, message);

    [Theory]
    [InlineData(19, "    sms: \"741741\"", 19, "needs “key: value” lines")]
    [InlineData(19, "    sms: { number: \"+1741741\" }", 19, "cannot be texted")]
    [InlineData(19, "    sms: { keyword: HOME }", 19, "“number:” is missing")]
    [InlineData(19, "    sms: { number: \"741741\", keyword: say HOME }", 19, "not one word")]
    [InlineData(19, "    sms: { number: \"741741\", word: HOME }", 19, "“word:” is not a key we know")]
    public void In_a_number_to_text(int line, string text, int foundAt, string message) =>
        Finds(GoodFile.WithLine(line, text), foundAt, message);

    [Theory]
    [InlineData(13, "  - name: Second Line", 30, "stands twice")]
    [InlineData(14, "    kind: crisis", 14, "has no meaning here")]
    [InlineData(14, "", 13, "“kind:” is missing")]
    [InlineData(20, "    chat: http://example.org/chat", 20, "not a safe link")]
    [InlineData(20, "    chat: javascript:alert(1)", 20, "not a safe link")]
    [InlineData(21, "    website: example.org", 21, "not a safe link")]
    [InlineData(21, "    website: https://user@example.org/", 21, "not a safe link")]
    [InlineData(23, "    languages: [english]", 23, "not a language code")]
    [InlineData(24, "    price: free", 24, "“price:” is not a key we know")]
    [InlineData(26, "    confidence: unconfirmed", 13, "“doubt:” is missing")]
    [InlineData(12, "lines:\n  - { name: Zero, kind: youth, chat: \"https://example.org/\", confidence: one-source, sources: [] }", 13, "“sources:” is missing or empty")]
    [InlineData(29, "", 28, "needs two sources")]
    [InlineData(40, "    confidence: one-source", 41, "“doubt:” is for unconfirmed lines")]
    [InlineData(41, "", 30, "“doubt:” is missing")]
    [InlineData(43, "", 42, "“sources:” is a list")]
    [InlineData(12, "lines:\n  - { name: Zero, kind: youth, chat: \"https://example.org/\", confidence: unconfirmed, doubt: Old., sources: [{ what: one }] }", 14, "stands after an unconfirmed one")]
    [InlineData(12, "lines:\n  - { name: Zero, kind: youth, confidence: one-source, sources: [{ what: one }] }", 13, "Nobody can reach this line")]
    [InlineData(12, "lines:\n  - { name: Zero, kind: youth, menu: press 1, chat: \"https://example.org/\", confidence: one-source, sources: [{ what: one }] }", 13, "there is no “phone:”")]
    [InlineData(12, "lines:\n  - just words", 13, "needs “key: value” lines")]
    public void In_a_line(int line, string text, int foundAt, string message) =>
        Finds(GoodFile.WithLine(line, text), foundAt, message);

    [Theory]
    [InlineData(22, "    hours: around the clock", 22, "cannot be read")]
    [InlineData(22, "    hours: { as-of: 2021 }", 22, "says nothing")]
    [InlineData(22, "    hours: { open: [] }", 22, "says nothing")]
    [InlineData(37, "        - { days: weekdays, from: \"19:00\", to: \"24:00\" }", 37, "names no days")]
    [InlineData(37, "        - { days: \"mon,mon\", from: \"19:00\", to: \"24:00\" }", 37, "names no days")]
    [InlineData(37, "        - { from: \"19:00\", to: \"24:00\" }", 37, "“days:” is missing")]
    [InlineData(37, "        - { days: daily, from: 7pm, to: \"24:00\" }", 37, "is not a time")]
    [InlineData(37, "        - { days: daily, from: \"24:00\", to: \"24:00\" }", 37, "is not a time")]
    [InlineData(37, "        - { days: daily, from: \"19:00\", to: \"19:00\" }", 37, "are the same")]
    [InlineData(39, "      as-of: last year", 39, "not the year of a source")]
    [InlineData(39, "      as-of: 2027", 39, "not the year of a source")]
    public void In_opening_hours(int line, string text, int foundAt, string message) =>
        Finds(GoodFile.WithLine(line, text), foundAt, message);

    [Theory]
    [InlineData(3, "local-names: [a, b", 3, "not YAML we can read")]
    [InlineData(12, "lines:\n  - { name: Zero, kind: emotional-support, region: Boston, chat: \"https://example.org/\", confidence: one-source, sources: [{ what: one }] }", 14, "stands after one for a part of it")]
    [InlineData(3, "local-names: &names [a]", 3, "Anchors")]
    [InlineData(3, "local-names: *names", 3, "Anchors")]
    [InlineData(3, "local-names: !!binary YQ==", 3, "Tags")]
    [InlineData(3, "local-names: [[[[[[[[[[[[[[a]]]]]]]]]]]]]]", 3, "too deep")]
    [InlineData(3, "? [a, b]\n: c", 3, "A key is one word")]
    [InlineData(2, "name: \"\\UFFFFFFFF\"", 2, "not YAML we can read")]
    [InlineData(2, "name: United: States", 2, "not YAML we can read")]
    [InlineData(2, "---\nname: United States", 1, "not one list")]
    public void In_the_yaml_itself(int line, string text, int foundAt, string message) =>
        Finds(GoodFile.WithLine(line, text), foundAt, message);

    [Fact]
    public void Every_slip_is_told_at_once()
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, GoodFile.Text.Replace("US\n", "XX\n", StringComparison.Ordinal).Replace("https", "http", StringComparison.Ordinal));

        Assert.Equal([1, 20, 21], folder.Load().Problems.Select(problem => problem.Line));
    }

    private static void Finds(string text, int line, string message)
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, text);

        var load = folder.Load();

        Assert.Null(load.Directory);
        Assert.Contains(load.Problems, problem =>
            problem is { File: GoodFile.Name, IsError: true } && problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal));
    }
}
