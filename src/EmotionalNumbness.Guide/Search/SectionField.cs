namespace EmotionalNumbness.Guide.Search;

/// <summary>Names of the fields in the index; one document is one section of a part.</summary>
internal static class SectionField
{
    public const string Part = "part";
    public const string Number = "number";
    public const string Title = "title";
    public const string Heading = "heading";
    public const string Body = "body";
}
