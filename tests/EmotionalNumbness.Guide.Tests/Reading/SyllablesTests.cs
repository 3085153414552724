using EmotionalNumbness.Guide.Reading;

namespace EmotionalNumbness.Guide.Tests.Reading;

public class SyllablesTests
{
    [Theory]
    [InlineData("a", 1)]
    [InlineData("the", 1)]
    [InlineData("I", 1)]
    [InlineData("numb", 1)]
    [InlineData("numbness", 2)]
    [InlineData("feeling", 2)]
    [InlineData("feelings", 2)]
    [InlineData("make", 1)]
    [InlineData("makes", 1)]
    [InlineData("smile", 1)]
    [InlineData("smiles", 1)]
    [InlineData("whole", 1)]
    [InlineData("walked", 1)]
    [InlineData("called", 1)]
    [InlineData("played", 1)]
    [InlineData("wanted", 2)]
    [InlineData("needed", 2)]
    [InlineData("settled", 2)]
    [InlineData("houses", 2)]
    [InlineData("watches", 2)]
    [InlineData("changes", 2)]
    [InlineData("little", 2)]
    [InlineData("people", 2)]
    [InlineData("people’s", 2)]
    [InlineData("troubles", 2)]
    [InlineData("three", 1)]
    [InlineData("agreed", 2)]
    [InlineData("studies", 2)]
    [InlineData("bodies", 2)]
    [InlineData("families", 3)]
    [InlineData("worried", 2)]
    [InlineData("carried", 2)]
    [InlineData("tried", 1)]
    [InlineData("issues", 2)]
    [InlineData("valued", 2)]
    [InlineData("crying", 2)]
    [InlineData("doing", 2)]
    [InlineData("being", 2)]
    [InlineData("things", 1)]
    [InlineData("enjoyed", 2)]
    [InlineData("medicine", 3)]
    [InlineData("depression", 3)]
    [InlineData("emotional", 4)]
    [InlineData("antidepressant", 5)]
    [InlineData("don’t", 1)]
    [InlineData("well-being", 3)]
    [InlineData("SLEEP", 1)]
    [InlineData("2,000", 1)]
    public void Word_has_as_many_syllables_as_one_hears(string word, int expected)
    {
        var syllables = Syllables.In(word);

        Assert.Equal(expected, syllables);
    }
}
