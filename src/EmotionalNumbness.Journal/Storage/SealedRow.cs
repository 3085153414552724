using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>The header of a record, as it lies in the database.</summary>
internal readonly record struct SealedHeader(Guid Id, RecordKind Kind, int Revision, byte[] Value);

/// <summary>The text of a revision, as it lies in the database. The default is one that nobody asked for.</summary>
internal readonly record struct SealedBody(Guid Id, int Revision, byte[]? Value);

/// <summary>An entry, as it lies in the database.</summary>
internal readonly record struct SealedEntry(Guid Id, int Revision, byte[] Header, byte[] Body);
