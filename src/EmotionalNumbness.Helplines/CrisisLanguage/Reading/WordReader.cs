using System.Globalization;
using System.Text;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Reading;

/// <summary>Turns a text into words in one pass. Reads any text, however broken.</summary>
internal sealed class WordReader(WordMeaning meaning, Openers? openers = null)
{
    public List<Word> Read(string text)
    {
        var reading = new Reading(meaning, text.Length);
        var previous = new Rune(' ');
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            position += rune.Utf16SequenceLength;
            reading.Take(rune, previous, position < text.Length ? text[position] : ' ');
            previous = rune;
        }

        var words = reading.Finish();
        openers?.Part(words);
        return words;
    }

    private sealed class Reading(WordMeaning meaning, int length)
    {
        // No word that matters is longer; the rest of a longer one is passed over.
        private const int LongestWord = 40;

        // Fewer than this many single letters in a row are words of their own.
        private const int FewestSpacedLetters = 4;

        private readonly List<Word> words = new(length / 5);
        private readonly char[] letters = new char[LongestWord];
        private readonly char[] spaced = new char[LongestWord];
        private int count;
        private int spacedCount;
        private int spacedFrom;
        private Stop before = Stop.End;
        private int dots;
        private bool isNewLine;

        public void Take(Rune rune, Rune previous, char next)
        {
            if (rune.Value is '\n' or '\r')
            {
                EndWord();
                // An empty line always parts; a single one does where the next begins with a capital.
                Raise(isNewLine && rune.Value == '\n' && previous.Value != '\r' ? Stop.End : Stop.Pause);
                isNewLine = true;
                return;
            }

            if (rune.Value > 0xFF && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol)
            {
                EndWord();
                Put(meaning.Of(rune.ToString()));
                return;
            }

            var sign = PlainLetters.Of(rune);
            if (sign == '\0')
                return;
            if (char.IsLetterOrDigit(sign) || IsWithinWord(sign, next))
                Append(sign, rune);
            else
                Part(sign, rune, next);
        }

        public List<Word> Finish()
        {
            EndWord();
            EndSpaced();
            return words;
        }

        // k!ll, su*cide, p@in, don't
        private bool IsWithinWord(char sign, char next) =>
            sign is '\'' or '*' or '!' or '@' or '$' && char.IsLetter(next) && (count > 0 || sign is '@' or '$');

        private void Append(char sign, Rune rune)
        {
            if (count == 0 && isNewLine && Rune.IsUpper(rune))
                Raise(Stop.End);
            isNewLine = false;
            dots = 0;
            if (count < LongestWord)
                letters[count++] = sign;
        }

        private void Part(char sign, Rune rune, char next)
        {
            var single = count == 1;
            EndWord();
            switch (sign)
            {
                // "a.m." goes on, and so does a thought after several dots.
                case '.' when rune.Value == '…' || ++dots > 1:
                    before = words.Count == 0 ? Stop.End : Stop.Pause;
                    break;
                case '.' when single && char.IsLetter(next):
                    break;
                case '.' or '!' or '?' or ';' or '。' or '।':
                    Raise(Stop.End);
                    break;
                case '-' when rune.Value is '-' or '‐' or '‑' && char.IsLetterOrDigit(next):
                    break;
                case ',' or ':' or '-' or '(' or ')' or '"' or '/':
                    Raise(Stop.Pause);
                    break;
            }
        }

        private void Raise(Stop stop)
        {
            if (stop > before)
                before = stop;
        }

        private void EndWord()
        {
            if (count == 0)
                return;
            var typed = letters.AsSpan(0, count).Trim('\'');
            count = 0;
            if (typed.IsEmpty)
                return;
            if (typed.Length > 1 || !char.IsAsciiLetter(typed[0]))
                EndSpaced();
            else
                KeepSpaced(typed[0]);
            Put(meaning.Of(typed));
        }

        private void Put(ReadOnlySpan<int> ids)
        {
            foreach (var id in ids)
            {
                words.Add(new Word(id, before));
                before = Stop.None;
            }
        }

        private void KeepSpaced(char letter)
        {
            if (spacedCount == 0)
                spacedFrom = words.Count;
            if (spacedCount < LongestWord)
                spaced[spacedCount++] = letter;
        }

        // l i k e  t h i s
        private void EndSpaced()
        {
            var typed = spaced.AsSpan(0, spacedCount);
            spacedCount = 0;
            if (typed.Length < FewestSpacedLetters || meaning.Of(typed) is not [not Vocabulary.Unknown, ..] known)
                return;
            var stop = words[spacedFrom].Before;
            words.RemoveRange(spacedFrom, words.Count - spacedFrom);
            foreach (var id in known)
            {
                words.Add(new Word(id, stop));
                stop = Stop.None;
            }
        }
    }
}
