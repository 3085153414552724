using System.Globalization;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Tags;
using EmotionalNumbness.Web.Hosting.Journal;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>What the writing page sends. Everything but the text is the page's own; where it was spoilt, the text is saved all the same.</summary>
internal sealed record WriteForm
{
    public const string Both = "both";
    public const string Apart = "apart";

    /// <summary>"I feel nothing", beside what was typed.</summary>
    public const string Nothing = "nothing";

    // In whichever script they are typed: Latin, Arabic, Chinese and Japanese.
    private static readonly char[] TagMarks = [',', ';', '،', '؛', '，', '、', '；', '\n'];

    /// <summary>The entry: made when the page was shown.</summary>
    public string? Entry { get; init; }

    /// <summary>The draft that the page came with; nothing for a page without one.</summary>
    public string? From { get; init; }

    /// <summary>The revision that is being edited; 0 for a new entry.</summary>
    public int Base { get; init; }

    /// <summary>Made when the page was shown, so that a double click saves once.</summary>
    public string? Save { get; init; }

    /// <summary>See <see cref="CarriedText.MarkOf"/>.</summary>
    public string? Mark { get; init; }

    /// <summary>yyyy-MM-dd.</summary>
    public string? Day { get; init; }

    /// <summary>Of the device's clock, in minutes east of Greenwich; only a script knows it.</summary>
    public int? Offset { get; init; }

    public string? Text { get; init; }

    /// <summary>Whether the marks below stood in the form; a form without them leaves an entry's as they are.</summary>
    public bool Marked { get; init; }

    /// <summary>With commas between them.</summary>
    public string? Tags { get; init; }

    public bool Heavy { get; init; }

    public bool ExtraLocked { get; init; }

    /// <summary>A button beside Save that adds words: <see cref="Nothing"/>, or a prompt's id.</summary>
    public string? Add { get; init; }

    /// <summary>In a conflict: <see cref="Both"/>, <see cref="Apart"/>, or nothing for this text in the place of the other.</summary>
    public string? Choice { get; init; }

    /// <summary>A fresh one, for a new entry.</summary>
    public static WriteForm New(string text, DateOnly today) => new()
    {
        Entry = EntryId.New().ToString(),
        Save = SaveId.New().ToString(),
        Day = InForm(today),
        Text = text,
        Marked = true,
    };

    public static WriteForm Of(Entry entry) =>
        (New(entry.Text, entry.Day) with { Entry = entry.Id.ToString(), Base = entry.Revision }).With(entry.Marks);

    /// <param name="draft">What was not saved.</param>
    /// <param name="before">Of the entry it would change; a draft may have been kept by a form without marks.</param>
    public static WriteForm Of(Draft draft, EntryMarks before) =>
        (New(draft.Text, draft.Day) with { Entry = draft.Entry.ToString(), From = draft.Id.ToString(), Base = draft.BaseRevision }).With(draft.Marks ?? before);

    public static WriteForm Of(Carried carried) => new()
    {
        Entry = carried.Entry,
        Base = carried.Base,
        Save = carried.Save,
        Day = carried.Day,
        Offset = carried.Offset,
        Text = carried.Text,
        Marked = carried.Marked,
        Tags = carried.Tags,
        Heavy = carried.Heavy,
        ExtraLocked = carried.ExtraLocked,
    };

    public Carried ToCarried() => new(Mark, Entry, Base, Save, Day, Offset, Written) { Marked = Marked, Tags = Tags, Heavy = Heavy, ExtraLocked = ExtraLocked };

    public DraftId? FromDraft => DraftId.TryParse(From, CultureInfo.InvariantCulture, out var draft) ? draft : null;

    /// <summary>As it was typed: a form sends each line's end as two characters (WHATWG HTML, 4.10.21.7), a writer typed one.</summary>
    public string Written => (Text ?? "").ReplaceLineEndings("\n");

    public EntrySave ToSave(DeviceId device, WriterClock clock) => new(
        EntryId.TryParse(Entry, CultureInfo.InvariantCulture, out var entry) ? entry : EntryId.New(),
        Math.Max(0, Base),
        SaveId.TryParse(Save, CultureInfo.InvariantCulture, out var save) ? save : SaveId.New(),
        device,
        DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : clock.Today,
        Written,
        Offset is { } minutes and >= -14 * 60 and <= 14 * 60 ? TimeSpan.FromMinutes(minutes) : clock.Offset)
    {
        Marks = Marked ? new EntryMarks { Tags = TagList.Of((Tags ?? "").Split(TagMarks)), IsHeavy = Heavy, IsExtraLocked = ExtraLocked } : null,
    };

    /// <summary>More words below what was typed.</summary>
    public WriteForm With(string words) =>
        this with { Text = string.IsNullOrWhiteSpace(Written) ? words : $"{Written.TrimEnd()}\n\n{words}", Add = null };

    /// <summary>Nothing of what was written: this could end in a log.</summary>
    public override string ToString() => nameof(WriteForm);

    private WriteForm With(EntryMarks marks) =>
        this with { Tags = string.Join(", ", marks.Tags), Heavy = marks.IsHeavy, ExtraLocked = marks.IsExtraLocked };

    public static string InForm(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
