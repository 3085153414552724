using EmotionalNumbness.Guide.Exercises.Start;

namespace EmotionalNumbness.Guide.Tests.Exercises;

public class StartRulesTests
{
    [Fact]
    public void Nothing_said_leads_to_the_first_question()
    {
        using var content = new ContentFixture();

        Assert.Equal("Which is closest?", content.Publish().Exercises.Start.Follow([])!.Question!.Ask);
    }

    [Fact]
    public void What_was_said_last_is_suggested_first_and_the_rest_is_filled_up()
    {
        using var content = new ContentFixture();

        var ending = content.Publish().Exercises.Start.Follow(["Someone died", "To move"])!.Ending!;

        Assert.False(ending.IsDanger);
        Assert.Equal(["/exercises/walk", "/guide/crying", "/exercises/senses"], ending.Suggestions.Select(suggestion => suggestion.Address));
        Assert.Equal("You said that someone died.", ending.Suggestions[1].Words);
    }

    [Fact]
    public void Danger_ends_at_once_with_help_first()
    {
        using var content = new ContentFixture();

        var ending = content.Publish().Exercises.Start.Follow(["I think of suicide"])!.Ending!;

        Assert.True(ending.IsDanger);
        Assert.Equal("/help", ending.Suggestions[0].Address);
    }

    [Theory]
    [InlineData("Nobody said this")]
    [InlineData("Someone died", "Nobody said this")]
    [InlineData("Someone died", "To move", "To read")]
    [InlineData("To move")]
    public void Answers_that_were_not_offered_lead_nowhere(params string[] answers)
    {
        using var content = new ContentFixture();

        Assert.Null(content.Publish().Exercises.Start.Follow(answers));
    }

    [Fact]
    public void Every_way_through_is_walked()
    {
        using var content = new ContentFixture();

        var paths = content.Publish().Exercises.Start.Paths().Select(path => string.Join(" > ", path.Select(answer => answer.Say)));

        Assert.Equal(["Someone died > To move", "Someone died > To read", "I think of suicide"], paths);
    }

    [Theory]
    [InlineData("first: closest", "first: closer", "There is no question “closer”")]
    [InlineData("then: now", "then: later", "There is no question “later”")]
    [InlineData("then: now", "then: closest", "This would be question 4")]
    [InlineData("        danger: yes\n", "", "“I think of suicide” speaks of danger. Write “danger: yes”")]
    [InlineData("        danger: yes\n", "        danger: yes\n        then: now\n", "In danger no further question is asked")]
    [InlineData("- to: /help", "- to: /guide/grief", "In danger the first suggestion is /help")]
    [InlineData("say: I think of suicide", "say: Someone died", "The answer “Someone died” is there twice")]
    [InlineData("to: /exercises/walk", "to: /exercises/wolk", "“/exercises/wolk” does not exist")]
    [InlineData("to: /exercises/walk", "to: /search", "A suggestion leads to a part of the guide, to an exercise or to /help")]
    [InlineData("        then: now\n", "", "No answer leads to the question “now”")]
    [InlineData("name: now", "name: closest", "There are two questions “closest”")]
    [InlineData("ask: What would fit?", "ask: What would fit?\n    icon: sun", "“icon:” is not a key we know")]
    [InlineData("ask: What would fit?", "ask: What would fit at least?", "“at least”: it makes light of pain")]
    [InlineData("        suggest:\n          - to: /exercises/walk\n            because: You want to move.\n", "", "An answer that ends a path suggests something")]
    [InlineData("      - say: To read\n        suggest:\n          - to: /exercises/breath\n            because: You want to read.\n", "", "A question has 2 answers or more")]
    public void Rules_that_cannot_be_proven_are_refused(string old, string now, string telling)
    {
        using var content = new ContentFixture();
        var text = content.Read(ContentFixture.Start);
        Assert.Contains(old, text, StringComparison.Ordinal);
        content.With(ContentFixture.Start, text.Replace(old, now, StringComparison.Ordinal));

        var load = content.Load();

        Assert.Null(load.Guide);
        Assert.Contains(load.Problems, problem => problem.File == ContentFixture.Start && problem.Message.Contains(telling, StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_is_in_danger_must_be_able_to_say_so_in_the_first_question()
    {
        using var content = new ContentFixture()
            .Replace(ContentFixture.Start, "say: I think of suicide\n        danger: yes", "say: I do not know")
            .Replace(ContentFixture.Start, "- to: /help", "- to: /guide/grief");

        GuideAssert.RefusedAt(content.Load(), ContentFixture.Start, 12, "The first question has no answer with “danger: yes”");
    }

    [Fact]
    public void Two_suggestions_are_not_enough()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Start, "  - to: /exercises/senses\n    because: It is short.\n", "");

        GuideAssert.RefusedAlsoAt(content.Load(), ContentFixture.Start, 30, "This path ends with 2 suggestions; it needs 3.");
    }

    [Fact]
    public void A_path_longer_than_three_questions_is_refused_where_it_goes_too_far()
    {
        Assert.Equal(3, StartRules.MostQuestions);
        using var content = new ContentFixture().Replace(ContentFixture.Start, "      - say: To move\n", "      - say: To go round\n        then: now\n      - say: To move\n");

        GuideAssert.RefusedAlsoAt(content.Load(), ContentFixture.Start, 29, "This would be question 4 for somebody who came by “Someone died”. End here.");
    }
}
