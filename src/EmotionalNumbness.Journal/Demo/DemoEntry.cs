using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Demo;

/// <summary>A made-up entry.</summary>
/// <param name="Id">Of this run.</param>
/// <param name="At">When it was written.</param>
/// <param name="Text">Put together from <see cref="DemoText"/>.</param>
/// <param name="Marks">Tags and the like.</param>
public sealed record DemoEntry(EntryId Id, DateTimeOffset At, string Text, EntryMarks Marks);
