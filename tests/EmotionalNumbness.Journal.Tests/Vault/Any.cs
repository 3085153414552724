using CsCheck;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.Vault;

/// <summary>Generators of whatever could come.</summary>
internal static class Any
{
    /// <summary>Any Unicode text, emoji and rare scripts included, up to a few hundred characters.</summary>
    public static readonly Gen<string> Text =
        Gen.Int[0, 0x10FFFF - 0x800].Select(n => char.ConvertFromUtf32(n < 0xD800 ? n : n + 0x800)).Array[0, 400].Select(string.Concat);

    public static readonly Gen<byte[]> Bytes = Gen.Byte.Array[0, 2000];

    public static readonly Gen<Guid> Id = Gen.Byte.Array[16].Select(bytes => new Guid(bytes));

    public static readonly Gen<Place> Place =
        Gen.Select(Id, Id, Gen.Byte, Gen.Int[1, 4], Gen.Long[0, long.MaxValue])
            .Select((journal, row, kind, field, revision) => new Place(new JournalId(journal), row, kind, (Field)field, revision));
}
