using System.Numerics;
using EmotionalNumbness.Helplines.CrisisLanguage.Reading;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Patterns;

/// <summary>
/// A way of saying something. Matching keeps the set of all words that could come next as bits of one number: it never
/// goes back, so its cost at one word is at most its steps times <see cref="Widest"/>, whatever the text.
/// </summary>
internal sealed class Pattern(IReadOnlyList<Step> steps)
{
    /// <summary>The most words that one match can cover.</summary>
    public const int Widest = 40;

    private const ulong All = (1UL << Widest) - 1;

    public IEnumerable<int> FirstWords
    {
        get
        {
            var isOpen = true;
            foreach (var step in steps.TakeWhile(_ => isOpen).Where(step => step.Phrases is not null))
            {
                foreach (var word in step.Phrases!.FirstWords)
                    yield return word;
                isOpen = step.IsOptional;
            }
        }
    }

    /// <summary>The word behind the longest match that begins at a word; -1 where there is none.</summary>
    public int EndFrom(ReadOnlySpan<Word> words, int start)
    {
        var reach = 1UL;
        var acrossEnd = true;
        foreach (var step in steps)
        {
            reach = After(step, words, start, reach, acrossEnd);
            if (reach == 0)
                return -1;
            acrossEnd = step.OrEdge || (acrossEnd && step.IsOptional);
        }

        var longest = 63 - BitOperations.LeadingZeroCount(reach);
        return longest == 0 ? -1 : start + longest;
    }

    private static ulong After(Step step, ReadOnlySpan<Word> words, int start, ulong reach, bool acrossEnd)
    {
        if (step.Gap > 0)
            return Widened(words, start, reach, step.Gap);
        var next = step.IsOptional ? reach : 0;
        for (var left = reach; left != 0; left &= left - 1)
        {
            var offset = BitOperations.TrailingZeroCount(left);
            var at = start + offset;
            if (step.Phrases is { } phrases)
                next |= phrases.EndsFrom(words, at, start, acrossEnd || offset == 0);
            if (step.OrEdge && (at >= words.Length || words[at].Before == Stop.End))
                next |= 1UL << offset;
        }

        return next;
    }

    private static ulong Widened(ReadOnlySpan<Word> words, int start, ulong reach, int gap)
    {
        var all = reach;
        for (var wider = 0; wider < gap; wider++)
        {
            var next = 0UL;
            for (var left = reach; left != 0; left &= left - 1)
            {
                var offset = BitOperations.TrailingZeroCount(left);
                var at = start + offset;
                if (at < words.Length && (offset == 0 || words[at].Before != Stop.End))
                    next |= 1UL << (offset + 1);
            }

            reach = next & All;
            all |= reach;
        }

        return all;
    }
}
