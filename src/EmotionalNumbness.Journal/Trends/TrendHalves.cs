namespace EmotionalNumbness.Journal.Trends;

/// <summary>The later half of a range beside the earlier one: for a sentence, not for a score.</summary>
/// <param name="Verdict">More or less feeling in the later half.</param>
/// <param name="EarlierDays">Days with a value in the earlier half.</param>
/// <param name="LaterDays">Days with a value in the later half.</param>
/// <param name="EarlierMiddle">Their median; null where there are none.</param>
/// <param name="LaterMiddle">Their median; null where there are none.</param>
public sealed record TrendHalves(Verdict Verdict, int EarlierDays, int LaterDays, double? EarlierMiddle, double? LaterMiddle);
