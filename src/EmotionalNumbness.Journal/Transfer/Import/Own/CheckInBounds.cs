using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Journal.Transfer.Import.Own;

/// <summary>Numbers that no form offers would draw a curve off the page.</summary>
internal static class CheckInBounds
{
    public static bool Hold(CheckIn checkIn) =>
        Is(checkIn.Feeling, CheckIn.Least, CheckIn.Most)
        && Is(checkIn.Pleasantness, CheckIn.LeastPleasant, CheckIn.MostPleasant)
        && Is(checkIn.Energy, CheckIn.Least, CheckIn.Most)
        && Is(checkIn.Sleep, 0, CheckIn.MostMinutes)
        && Is(checkIn.Screens, 0, CheckIn.MostMinutes)
        && Is(checkIn.Alcohol, 0, CheckIn.MostDrinks);

    private static bool Is(Answer<int> answer, int least, int most) => !answer.TryGet(out var value) || value >= least && value <= most;
}
