using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.CheckIns;

/// <summary>How check-ins stand in the database, and what a form may send.</summary>
internal static class CheckInRecord
{
    public static readonly RecordShape<CheckIn> Shape =
        new(RecordKind.CheckIn, CheckInJson.Default.CheckIn, (record, id) => record with { Id = new CheckInId(id) });

    public static bool IsShown(this CheckIn checkIn, Shown shown) => shown is Shown.WithExtraLocked || !checkIn.IsExtraLocked;

    /// <summary>The first member with a value that no form offers; null where all is well.</summary>
    public static string? Invalid(CheckIn checkIn, DateOnly lastDay) => checkIn switch
    {
        _ when checkIn.Day > lastDay => nameof(CheckIn.Day),
        _ when IsOutside(checkIn.Feeling, CheckIn.Least, CheckIn.Most) => nameof(CheckIn.Feeling),
        _ when IsOutside(checkIn.Pleasantness, CheckIn.LeastPleasant, CheckIn.MostPleasant) => nameof(CheckIn.Pleasantness),
        _ when checkIn.CouldCry.TryGet(out var crying) && !Enum.IsDefined(crying) => nameof(CheckIn.CouldCry),
        _ when IsOutside(checkIn.Sleep, 0, CheckIn.MostMinutes) => nameof(CheckIn.Sleep),
        _ when IsOutside(checkIn.Energy, CheckIn.Least, CheckIn.Most) => nameof(CheckIn.Energy),
        _ when IsOutside(checkIn.Alcohol, 0, CheckIn.MostDrinks) => nameof(CheckIn.Alcohol),
        _ when IsOutside(checkIn.Screens, 0, CheckIn.MostMinutes) => nameof(CheckIn.Screens),
        _ => null,
    };

    private static bool IsOutside(Answer<int> answer, int least, int most) => answer.TryGet(out var value) && (value < least || value > most);
}
