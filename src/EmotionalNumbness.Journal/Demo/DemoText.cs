namespace EmotionalNumbness.Journal.Demo;

/// <summary>Sentences that the entries of a demo journal are put together from; the host reads them from content.</summary>
/// <param name="Early">For the time when little is felt.</param>
/// <param name="Late">For the time when a little more is.</param>
/// <param name="Any">For every time.</param>
/// <param name="Tags">Tags, the first of which tends to go with feeling more.</param>
public sealed record DemoText(ValueList<string> Early, ValueList<string> Late, ValueList<string> Any, ValueList<string> Tags);
