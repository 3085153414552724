namespace EmotionalNumbness.Web.Hosting.Limits;

/// <summary>Of a page whose form leads to a run of Argon2id, and so through the gate that lets in a few at once.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PassphraseFormAttribute : Attribute;
