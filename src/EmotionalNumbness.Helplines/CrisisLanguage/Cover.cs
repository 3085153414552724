using System.Collections;

namespace EmotionalNumbness.Helplines.CrisisLanguage;

/// <summary>Which words of one text are covered, for each of several patterns. Holds memory only for those that occur.</summary>
internal sealed class Cover(int owners, int words)
{
    private readonly BitArray?[] covered = new BitArray?[owners];

    public bool Has(int owner) => covered[owner] is not null;

    public void Add(int owner, int start, int end)
    {
        var bits = covered[owner] ??= new BitArray(words + 1);
        for (var at = start; at < end; at++)
            bits[at] = true;
    }

    public bool Touches(int owner, int start, int end)
    {
        if (covered[owner] is not { } bits)
            return false;
        for (var at = start; at < end; at++)
        {
            if (bits[at])
                return true;
        }

        return false;
    }
}
