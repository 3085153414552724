using EmotionalNumbness.Guide.Markdown.Cards;

namespace EmotionalNumbness.Guide.Tests.Markdown.Cards;

public class CardKindTests
{
    [Fact]
    public void Every_kind_has_a_name()
    {
        var kinds = CardKinds.Names.Select(name => CardKinds.Named(name)!.Value);

        Assert.Equal(Enum.GetValues<CardKind>(), kinds.Order());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Note")]
    [InlineData("note ")]
    public void Nothing_else_is_a_kind(string? name)
    {
        var kind = CardKinds.Named(name);

        Assert.Null(kind);
    }

    [Fact]
    public void Three_kinds_are_care_cards()
    {
        var care = Enum.GetValues<CardKind>().Where(kind => kind.IsCare());

        Assert.Equal([CardKind.NonUrgent, CardKind.Urgent, CardKind.Emergency], care);
    }
}
