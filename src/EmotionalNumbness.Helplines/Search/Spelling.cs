namespace EmotionalNumbness.Helplines.Search;

/// <summary>How many slips of the finger part two words.</summary>
internal static class Spelling
{
    /// <summary>The slips forgiven in a word: a short one turns into another country too easily.</summary>
    public static int SlipsForgiven(int length) => length switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>
    /// Letters missing, added, changed or swapped with their neighbour (Damerau-Levenshtein, each place edited once);
    /// null when more than <paramref name="most"/>.
    /// </summary>
    public static int? Slips(ReadOnlySpan<char> written, ReadOnlySpan<char> meant, int most)
    {
        if (Math.Abs(written.Length - meant.Length) > most)
            return null;
        Span<int> beforeLast = stackalloc int[FoldedText.Longest + 1];
        Span<int> last = stackalloc int[FoldedText.Longest + 1];
        Span<int> current = stackalloc int[FoldedText.Longest + 1];
        for (var column = 0; column <= meant.Length; column++)
            last[column] = column;

        for (var row = 1; row <= written.Length; row++)
        {
            current[0] = row;
            var fewest = row;
            for (var column = 1; column <= meant.Length; column++)
            {
                var change = written[row - 1] == meant[column - 1] ? 0 : 1;
                var slips = Math.Min(Math.Min(last[column], current[column - 1]) + 1, last[column - 1] + change);
                if (row > 1 && column > 1 && written[row - 1] == meant[column - 2] && written[row - 2] == meant[column - 1])
                    slips = Math.Min(slips, beforeLast[column - 2] + 1);
                current[column] = slips;
                fewest = Math.Min(fewest, slips);
            }

            if (fewest > most)
                return null;
            var oldest = beforeLast;
            beforeLast = last;
            last = current;
            current = oldest;
        }

        return last[meant.Length] <= most ? last[meant.Length] : null;
    }
}
