namespace EmotionalNumbness.Journal.Summary;

/// <summary>What a writer keeps for appointments. A journal has one of it.</summary>
public sealed record AppointmentNotes
{
    /// <summary>In the writer's order.</summary>
    public ValueList<Medicine> Medicines { get; init; }

    /// <summary>What changed since the last time, in own words; null for nothing written.</summary>
    public string? WhatChanged { get; init; }

    /// <summary>What to ask.</summary>
    public ValueList<string> Questions { get; init; }

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(AppointmentNotes);
}
