using System.Buffers;

namespace EmotionalNumbness.Journal.Search;

/// <summary>A text as a search sees it and, if asked for, where in the text each part of it came from. Its room is lent: dispose it.</summary>
internal ref struct FoldedText : IDisposable
{
    private char[] characters;
    private int[] origins;
    private int length;

    public FoldedText(string text)
        : this(text, withOrigins: false)
    {
    }

    private FoldedText(string text, bool withOrigins)
    {
        characters = ArrayPool<char>.Shared.Rent(text.Length + 16);
        origins = withOrigins ? ArrayPool<int>.Shared.Rent(characters.Length) : [];
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            // Most of most texts, without a look at the table.
            if (character is >= 'a' and <= 'z')
                Append(character, i);
            else if (character is >= 'A' and <= 'Z')
                Append((char)(character | 0x20), i);
            else if (character == ' ')
                AppendSpace(i);
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                Append(FoldedCharacters.Of(character, text[i + 1]), i++);
            else
                Append(FoldedCharacters.Of(character), i);
        }
    }

    public static FoldedText WithOrigins(string text) => new(text, withOrigins: true);

    /// <summary>Each run of white space is one space.</summary>
    public readonly ReadOnlySpan<char> Characters => characters.AsSpan(0, length);

    /// <summary>The characters of the text that a piece of the folded one came from, with the accents that belong to its last.</summary>
    public readonly TextRange Origin(int start, int count, string text)
    {
        var (first, last) = (origins[start], origins[start + count - 1]);
        var end = last + (char.IsHighSurrogate(text[last]) && last + 1 < text.Length ? 2 : 1);
        while (end < text.Length && FoldedCharacters.Of(text[end]).Length == 0)
            end++;
        return new TextRange(first, end - first);
    }

    public void Dispose()
    {
        // What is lent to the next one should not lie about in it.
        characters.AsSpan(0, length).Clear();
        Return();
        (characters, origins, length) = ([], [], 0);
    }

    private void Append(string folded, int origin)
    {
        foreach (var character in folded)
        {
            if (character == ' ')
                AppendSpace(origin);
            else
                Append(character, origin);
        }
    }

    private void AppendSpace(int origin)
    {
        if (length == 0 || characters[length - 1] != ' ')
            Append(' ', origin);
    }

    private void Append(char character, int origin)
    {
        if (length == characters.Length)
            Grow();
        if (origins.Length > 0)
            origins[length] = origin;
        characters[length++] = character;
    }

    private void Grow()
    {
        var moreCharacters = ArrayPool<char>.Shared.Rent(2 * length);
        var moreOrigins = origins.Length > 0 ? ArrayPool<int>.Shared.Rent(moreCharacters.Length) : [];
        characters.AsSpan(0, length).CopyTo(moreCharacters);
        origins.AsSpan(0, Math.Min(length, origins.Length)).CopyTo(moreOrigins);
        characters.AsSpan(0, length).Clear();
        Return();
        (characters, origins) = (moreCharacters, moreOrigins);
    }

    private readonly void Return()
    {
        ArrayPool<char>.Shared.Return(characters);
        if (origins.Length > 0)
            ArrayPool<int>.Shared.Return(origins);
    }
}
