namespace EmotionalNumbness.Web.Hosting.Content;

/// <param name="Value">The content, or null where it has an error.</param>
/// <param name="Problems">What is wrong, each with file, line and what to do.</param>
internal sealed record ContentLoad<T>(T? Value, IReadOnlyList<string> Problems)
    where T : class;
