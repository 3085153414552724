using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Limits;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>What holds for every page of the journal, one added next year included.</summary>
internal static class Conventions
{
    private const string Folder = "/Journal";

    // These are for whoever has no session yet, or has lost it while writing.
    private static readonly string[] WithoutSession = ["Unlock", "Write", "Interrupted", "Keys/Create", "Keys/Recover", "Keys/Words"];

    /// <summary>In bytes. The longest entry, twice over for a text that has to be shortened, each byte sent as three characters, sealed on the way through unlocking.</summary>
    private const int LargestBytes = 16 * 1024 * 1024;

    public static void AddJournalPages(this RazorPagesOptions options)
    {
        options.Conventions.AuthorizeFolder(Folder, JournalSession.Policy);
        foreach (var page in WithoutSession)
            options.Conventions.AllowAnonymousToPage($"{Folder}/{page}");
        options.Conventions.AddPageRoute($"{Folder}/Write", SiteAddresses.Journal + "/entry/{entry}/edit");
        options.Conventions.AddFolderApplicationModelConvention(Folder, model =>
        {
            model.EndpointMetadata.Add(new PrivatePage());
            model.EndpointMetadata.Add(new LargestForm(LargestBytes));
        });
    }
}
