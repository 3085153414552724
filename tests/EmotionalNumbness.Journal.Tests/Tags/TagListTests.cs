using CsCheck;
using EmotionalNumbness.Journal.Tags;

namespace EmotionalNumbness.Journal.Tests.Tags;

public sealed class TagListTests
{
    [Fact]
    public void Tags_are_taken_as_people_type_them() => Assert.Equal<ValueList<string>>(
        ["a walk", "Mum", "café"], TagList.Of(["  #a   walk ", "Mum", "@mum", "", "#", "cafe\u0301", "A WALK"]));

    [Fact]
    public void Making_a_list_of_a_list_changes_nothing() => Vault.Any.Text.Array[0, 60].Sample(typed =>
    {
        var tags = TagList.Of(typed);

        Assert.True(tags.Count <= TagList.Most);
        Assert.All(tags, tag => Assert.InRange(tag.Length, 1, TagList.Longest));
        Assert.Equal(tags, TagList.Of(tags));
    });
}
