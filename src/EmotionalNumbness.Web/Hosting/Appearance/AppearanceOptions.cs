namespace EmotionalNumbness.Web.Hosting.Appearance;

/// <summary>How the site looks: section <c>Appearance</c>.</summary>
internal sealed class AppearanceOptions
{
    public const string Section = "Appearance";

    /// <summary>A style sheet that gives tokens of <c>css/tokens.css</c> other values. Empty: the site's own.</summary>
    public string TokensFile { get; set; } = "";

    /// <summary>What it says; empty where there is none.</summary>
    /// <exception cref="FileNotFoundException">One line.</exception>
    /// <exception cref="InvalidDataException">One line.</exception>
    public string ReadTokens(string root)
    {
        if (TokensFile.Length == 0)
            return "";
        var file = Path.GetFullPath(TokensFile, root);
        if (!File.Exists(file))
            throw new FileNotFoundException($"{Section}:{nameof(TokensFile)} is “{TokensFile}”, and there is no such file.");
        var text = File.ReadAllText(file);
        // It stands inside a page's <style>.
        return text.Contains('<', StringComparison.Ordinal)
            ? throw new InvalidDataException($"{Section}:{nameof(TokensFile)}: {TokensFile} holds a “<”, which a style sheet has no use for. Take it out.")
            : text;
    }
}
