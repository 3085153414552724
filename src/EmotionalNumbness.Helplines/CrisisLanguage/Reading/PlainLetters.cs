using System.Globalization;
using System.Text;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Reading;

/// <summary>Letters as English types them: without accents, full width, look-alikes from other scripts or anything invisible.</summary>
internal static class PlainLetters
{
    public const char Apostrophe = '\'';

    // Letters of other scripts that look like ours: Cyrillic and Greek. Beside a Latin letter they are a disguise, and a
    // word wholly in another script matches nothing anyway.
    private const string LookAlikes = "аa вb гr еe ѕs іi јj кk мm нh оo рp сc тt уy хx ԁd һh ԛq ԝw αa βb εe ηn ιi κk νv οo ρp τt υu χx ωw ɡg ɑa ıi łl øo đd";

    private static readonly char[] Table = MadeTable();

    /// <summary>One sign made plain; '\0' for one that has no look of its own. Total.</summary>
    public static char Of(Rune rune)
    {
        if (rune.IsBmp)
        {
            var plain = Table[rune.Value];
            if (plain != '\uFFFF')
                return plain;
        }

        return Decomposed(rune);
    }

    // Filled for what is asked most; '\uFFFF' means "work it out".
    private static char[] MadeTable()
    {
        var table = new char[char.MaxValue + 1];
        Array.Fill(table, '\uFFFF');
        for (var sign = '\0'; sign < 128; sign++)
            table[sign] = char.ToLowerInvariant(sign);
        foreach (var mark in "'’‘`´ʼʹ′＇‛")
            table[mark] = Apostrophe;
        foreach (var dash in "‐‑‒–—―−")
            table[dash] = '-';
        foreach (var quote in "“”„«»")
            table[quote] = '"';
        foreach (var pair in LookAlikes.Split(' '))
            table[pair[0]] = table[Upper(pair[0])] = pair[1];

        return table;
    }

    // The capital of the dotless i is our own I.
    private static char Upper(char sign) => char.ToUpperInvariant(sign) is > '\x7F' and var upper ? upper : sign;

    private static char Decomposed(Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control:
                return '\0';
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                return ' ';
            case UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse:
                return ' ';
        }

        // Full width, mathematical and accented letters come apart into the plain one and what was added to it.
        var first = rune.ToString().Normalize(NormalizationForm.FormKD)[0];
        return char.IsSurrogate(first) ? ' ' : first < 128 ? char.ToLowerInvariant(first) : Lower(first);
    }

    private static char Lower(char sign)
    {
        var known = Table[sign];
        return known != '\uFFFF' ? known : char.ToLowerInvariant(sign);
    }
}
