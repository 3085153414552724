using System.Globalization;
using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Guide.Exercises.Start;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Exercises;

/// <summary>"Which is closest?", at most two more questions, three suggestions. Answers travel in the form and are kept nowhere.</summary>
[IgnoreAntiforgeryToken]
internal sealed class StartModel(GuideContent content, IStringLocalizer<ExerciseWords> say) : SitePage
{
    /// <summary>What was answered so far, in order.</summary>
    [BindProperty]
    public IReadOnlyList<string> Said { get; set; } = [];

    public StartPlace Place { get; private set; } = null!;

    public string Language => content.Guide.Exercises.Start.Language;

    public override PageHead Head => new(say["Ask.Heading"], say["Ask.Description"]) { Area = SiteArea.Exercises, Languages = content.LanguagesOfStart };

    public void OnGet() => GoTo([]);

    public void OnPost()
    {
        Response.Headers.CacheControl = "no-store";
        GoTo([.. Said.Take(StartRules.MostQuestions + 1)]);
    }

    /// <summary>The name of what a suggestion leads to.</summary>
    public string TitleOf(string address) =>
        ExerciseAt(address)?.Title ?? content.Guide.PartFor(SlugOf(address))?.Title ?? say["Ask.HelpTitle"];

    /// <summary>What that name is written in.</summary>
    public string LanguageOf(string address) =>
        ExerciseAt(address)?.Language ?? content.Guide.PartFor(SlugOf(address))?.Language ?? CultureInfo.CurrentUICulture.Name;

    private Exercise? ExerciseAt(string address) =>
        address.StartsWith(SiteAddresses.Exercises, StringComparison.Ordinal) ? content.Guide.Exercises.For(SlugOf(address)) : null;

    private static string SlugOf(string address) => address[(address.LastIndexOf('/') + 1)..];

    // Answers to questions that an editor has changed meanwhile lead back to the beginning.
    private void GoTo(IReadOnlyList<string> answers)
    {
        var rules = content.Guide.Exercises.Start;
        Place = rules.Follow(answers) ?? new StartPlace(rules.First, null);
        Said = Place == rules.Follow(answers) ? answers : [];
    }
}
