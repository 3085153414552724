namespace EmotionalNumbness.Journal.Storage;

/// <summary>One of the keys that seal session cookies, where several instances share them through this database.</summary>
internal sealed class ServerKeyRow
{
    /// <summary>Given by whoever makes it; no two are the same.</summary>
    public required string Name { get; init; }

    /// <summary>As ASP.NET Core's data protection writes it.</summary>
    public required string Xml { get; init; }
}
