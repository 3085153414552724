using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Summary;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Transfer.Export.Page;

/// <summary>Small steps, exercises and notes for appointments.</summary>
internal static class PageRecords
{
    public static async Task WriteAsync(PageText page, JournalDbContext db, OpenJournal journal, CancellationToken cancellationToken)
    {
        await StepsAsync(page, await AllAsync(db, journal, RecordKind.Step, StepJson.Default.SmallStep, cancellationToken));
        await ExercisesAsync(page, await AllAsync(db, journal, RecordKind.ExerciseAnswer, ExerciseJson.Default.ExerciseAnswer, cancellationToken));
        foreach (var progress in await AllAsync(db, journal, RecordKind.ProgrammeProgress, ExerciseJson.Default.ProgrammeProgress, cancellationToken))
            await page.ListAsync(ExportWord.Programmes, progress.Done.Select(day => $"{page.Words.Label(LabelOf.Programme, day.Programme)} {day.Number}: {page.Day(day.DoneOn)}"));
        foreach (var notes in await AllAsync(db, journal, RecordKind.AppointmentNotes, SummaryJson.Default.AppointmentNotes, cancellationToken))
            await NotesAsync(page, notes);
    }

    private static async Task StepsAsync(PageText page, List<SmallStep> steps)
    {
        if (steps.Count == 0)
            return;
        await page.HeadingAsync(2, ExportWord.Steps);
        foreach (var step in steps.OrderBy(step => step.Chosen))
        {
            await page.TypedAsync(step.Text ?? page.Words.Label(LabelOf.Step, step.Suggestion ?? ""));
            await page.LabelledAsync(ExportWord.Chosen, page.Day(step.Chosen));
            if (step.Happened.Count > 0)
                await page.LabelledAsync(ExportWord.Happened, string.Join("; ", step.Happened.Select(page.Day)));
            if (step.LaidAside is { } end)
                await page.LabelledAsync(ExportWord.LaidAside, page.Day(end));
        }
    }

    private static Task ExercisesAsync(PageText page, List<ExerciseAnswer> answers) => page.ListAsync(
        ExportWord.Exercises,
        answers.OrderBy(answer => answer.At).Select(answer => $"{page.Day(answer.Day)}: {page.Words.Label(LabelOf.Exercise, answer.Exercise)} {Of(page, answer)}".TrimEnd()));

    private static string Of(PageText page, ExerciseAnswer answer) => answer.Answer.Kind switch
    {
        CheckIns.AnswerKind.Given => page.Words[answer.Answer.Value switch
        {
            AfterExercise.Better => ExportWord.Better,
            AfterExercise.Same => ExportWord.Same,
            _ => ExportWord.Worse,
        }],
        CheckIns.AnswerKind.DontKnow => page.Words[ExportWord.DontKnow],
        CheckIns.AnswerKind.RatherNotSay => page.Words[ExportWord.RatherNotSay],
        _ => "",
    };

    private static async Task NotesAsync(PageText page, AppointmentNotes notes)
    {
        await page.HeadingAsync(2, ExportWord.Appointments);
        await page.ListAsync(ExportWord.Medicines, notes.Medicines.Select(one => $"{one.Name} {Days(page, one)}".TrimEnd()));
        await page.ListAsync(ExportWord.WhatChanged, notes.WhatChanged is { } changed ? [changed] : []);
        await page.ListAsync(ExportWord.Questions, notes.Questions);
    }

    private static string Days(PageText page, Medicine medicine) => (medicine.Since, medicine.Until) switch
    {
        (null, null) => "",
        var (since, until) => $"({(since is { } first ? page.Day(first) : "")} – {(until is { } last ? page.Day(last) : "")})",
    };

    private static async Task<List<T>> AllAsync<T>(
        JournalDbContext db, OpenJournal journal, RecordKind kind, JsonTypeInfo<T> type, CancellationToken cancellationToken) where T : class
    {
        var rows = await SmallRows.AllAsync(db, journal, SmallKind.All.Single(one => one.Kind == kind), cancellationToken);
        return [.. rows.Where(row => row.Json is not null).Select(row => JsonSerializer.Deserialize(row.Json, type)).OfType<T>()];
    }
}
