using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Journal.Demo;

/// <summary>A made-up day.</summary>
/// <param name="Day">Which one.</param>
/// <param name="Entries">Their texts with the time each was written.</param>
/// <param name="CheckIns">At most one for each part of the day. One made with an entry has that entry's time.</param>
public sealed record DemoDay(DateOnly Day, ValueList<DemoEntry> Entries, ValueList<CheckIn> CheckIns);
