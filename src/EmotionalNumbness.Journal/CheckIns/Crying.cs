using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.CheckIns;

/// <summary>What somebody answers to "Could I cry today?".</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Crying>))]
public enum Crying
{
    /// <summary>I cried, or could have.</summary>
    [JsonStringEnumMemberName("yes")]
    Yes,

    /// <summary>It came close.</summary>
    [JsonStringEnumMemberName("almost")]
    Almost,

    /// <summary>It did not come.</summary>
    [JsonStringEnumMemberName("no")]
    No,

    /// <summary>There was no reason or no wish to.</summary>
    [JsonStringEnumMemberName("did-not-try")]
    DidNotTry,
}
