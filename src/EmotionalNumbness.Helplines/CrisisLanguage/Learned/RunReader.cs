using EmotionalNumbness.Helplines.CrisisLanguage.Reading;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Learned;

/// <summary>Finds the runs of words in a piece of a text, each once. Used again and again; not for several threads at once.</summary>
internal sealed class RunReader(int begin, int end)
{
    private readonly HashSet<WordRun> seen = [];
    private readonly List<int> piece = [];

    public HashSet<WordRun> Read(IReadOnlyList<Word> words, Range window)
    {
        var (start, count) = window.GetOffsetAndLength(words.Count);
        piece.Clear();
        piece.Add(begin);
        for (var at = start; at < start + count; at++)
        {
            // A sentence ends within the piece: nothing runs across.
            if (at > start && words[at].Before == Stop.End)
                piece.AddRange([end, begin]);
            piece.Add(words[at].Id);
        }

        piece.Add(end);
        return Runs();
    }

    private HashSet<WordRun> Runs()
    {
        seen.Clear();
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(piece);
        for (var at = 0; at < all.Length; at++)
        {
            for (var length = 1; length <= WordRun.Longest && at + length <= all.Length; length++)
            {
                var run = all.Slice(at, length);
                // A word that nobody taught it says nothing, and neither does a run with one in it.
                if (run[^1] == Vocabulary.Unknown)
                    break;
                seen.Add(WordRun.Of(run));
                if (length > 1 && run[^1] == end)
                    break;
            }
        }

        return seen;
    }
}
