namespace EmotionalNumbness.Helplines.Tests.Loading;

/// <summary>A file with every key, for tests to break in one place.</summary>
internal static class GoodFile
{
    public const string Name = "us.yaml";

    public const string Text = """
        country: US
        name: United States
        local-names: [Estados Unidos]
        aliases: [USA, America]
        calling-code: "1"
        checked: 2026-11-22
        emergency:
          numbers: ["911"]
          confidence: one-source
          sources:
            - { what: a list, seen: 2026-04-22 }
        lines:
          - name: First Line
            kind: suicide
            phone: "988, then press 1"
            tel: "988"
            dial: short-code
            menu: then press 1
            sms: { number: "741741", keyword: HOME }
            chat: https://example.org/chat
            website: https://example.org/
            hours: 24/7
            languages: [en, es]
            cost: free
            note: Ask for the night team.
            confidence: two-sources
            sources:
              - { what: one, seen: 2026-04-22 }
              - { what: two, seen: 2025-08 }
          - name: Second Line
            kind: youth
            phone: "0800 123 4567"
            tel: "08001234567"
            dial: full
            hours:
              open:
                - { days: mon-fri, from: "19:00", to: "24:00" }
              text: closed on holidays
              as-of: 2021
            confidence: unconfirmed
            doubt: Only one old list has it.
            sources:
              - { what: one }

        """;

    /// <summary>The file with one line, counted from 1, written anew; an empty text takes the line out.</summary>
    public static string WithLine(int number, string text)
    {
        var lines = Text.Split('\n').ToList();
        if (text.Length == 0)
            lines.RemoveAt(number - 1);
        else
            lines[number - 1] = text;
        return string.Join('\n', lines);
    }
}
