using System.Text.RegularExpressions;

namespace EmotionalNumbness.Web.Tests.Site;

/// <summary>
/// What our style sheets and scripts use of browsers, and what browsers of five years ago (Chrome 96, Firefox 94,
/// Safari 15.1: November 2021) make of it. Versions: MDN's browser-compat-data, November 2026.
/// </summary>
internal static partial class BrowserFeatures
{
    /// <summary>Known to all browsers of that time.</summary>
    public static readonly HashSet<string> Old = new("""
        @media @supports forced-colors max-height max-width min-height min-width prefers-color-scheme prefers-reduced-motion
        -webkit-text-size-adjust align-content align-items align-self aspect-ratio background background-color block-size border border-block border-block-end
        border-block-start border-bottom border-bottom-color border-collapse border-color border-inline-end border-inline-start border-inline-start-width
        border-radius border-spacing border-style border-top border-top-color border-width bottom box-shadow box-sizing break-after break-before break-inside clip-path color color-scheme column-gap
        columns content cursor direction display fill filter flex flex-basis flex-direction flex-grow flex-shrink flex-wrap float font font-family font-size
        font-style font-variant-numeric font-weight gap grid-column grid-row grid-template-columns grid-template-rows height inline-size inset inset-block inset-block-end inset-block-start
        inset-inline inset-inline-end inset-inline-start isolation justify-content justify-items justify-self left letter-spacing line-height list-style list-style-type margin margin-block
        margin-block-end margin-block-start margin-inline margin-inline-end margin-inline-start max-block-size max-height max-inline-size max-width min-block-size min-height min-inline-size min-width
        opacity order outline outline-color outline-offset overflow overflow-wrap overflow-x overflow-y padding padding-block padding-block-end
        padding-block-start padding-bottom padding-inline padding-inline-end padding-inline-start padding-top place-content place-items pointer-events position resize right row-gap scroll-padding-top
        stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-width table-layout
        text-align text-anchor text-decoration text-decoration-thickness text-overflow text-transform text-underline-offset top transform transform-box
        transform-origin transition vertical-align visibility white-space width word-break word-spacing z-index
        ::after ::before ::file-selector-button ::first-letter ::marker ::placeholder :active :checked :disabled :empty :first-child :focus :focus-within :hover :is :last-child :not :nth-child :only-child :root :target :where
        ::-webkit-details-marker :lang :dir :first-of-type :last-of-type
        attr() brightness() calc() clamp() inset() is() linear-gradient() max() min() minmax() not() radial-gradient() repeat() rgb() rotate() scale() scaleX() selector() translate() translateX() translateY() url() var()
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>Younger, or never everywhere; with what happens where it is not known.</summary>
    public static readonly Dictionary<string, string> Younger = new(StringComparer.Ordinal)
    {
        [":focus-visible"] = "Safari 15.4. The browser's own ring shows, since none is taken away",
        [":has"] = "Chrome 105, Safari 15.4, Firefox 121. Marks what the box to tick shows anyway; prints more than it need; what it would hide is hidden only within @supports",
        ["::details-content"] = "Chrome 131, Safari 18.4, Firefox 143. The list of parts stays one that opens; its summary is hidden only within @supports",
        ["accent-color"] = "Chrome 93, Firefox 92, Safari 15.4. The browser's own colour",
        ["content-visibility"] = "Chrome 85, Firefox 125, Safari 18. Used with ::details-content alone",
        ["field-sizing"] = "Chrome 123, Safari 26.2, not Firefox. The field keeps its height, scrolls, and can be drawn larger",
        ["forced-color-adjust"] = "not Safari, which has no forced colours",
        ["print-color-adjust"] = "Chrome 136 without a prefix, Safari 15.4. Paper without tints; numbers stand beside them",
        ["scripting"] = "Chrome 120, Safari 17, Firefox 113. The form comes a moment later, and what follows moves down",
        ["text-wrap"] = "Chrome 114, Firefox 121, Safari 17.5. Lines break as they always did",
        ["user-select"] = "Safari only with a prefix. The text is selected by hand",
    };

    /// <summary>Of scripts: younger than five years, or never everywhere. A pattern to find it by; how it falls back, or null where it is not to be used.</summary>
    public static readonly (string Pattern, string? FallsBack)[] OfScripts =
    [
        (@"\.submitter\b", "Safari 15.4. Without it the form is sent, and the kept help page answers"),
        (@"!form\.requestSubmit\b", "Safari 16. The form is sent at once, as without scripts"),
        (@"wakeLock\?", "Safari 16.4, Firefox 126. The screen may go dark"),
        (@"wakeLock(?!\?)", null),
        (@"trustedTypes\?", "Safari 26, Firefox 148. The policy is not made"),
        (@"trustedTypes(?!\?|\b\s*\?)", null),
        (@"'vibrate' in navigator", "not Safari and Firefox. The choice is hidden"),
        (@"speechSynthesis", "asked with ?. and the button stays hidden"),
        (@"serviceWorker\?", "everywhere but in private windows of some. Nothing is kept"),
        (@"\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn|groupBy|withResolvers|canParse|randomUUID|requestIdleCallback|checkVisibility|startViewTransition|showPopover|hidePopover|togglePopover|showModal|setHTML|union|intersection|difference|isSubsetOf|fromAsync)\(", null),
        (@"\b(structuredClone|requestIdleCallback|scheduler|CloseWatcher|CompressionStream|DecompressionStream|EditContext|Temporal)\b", null),
        (@"AbortSignal\.(timeout|any)", null),
        (@"navigator\.(locks|connection|userAgentData)(?!\?)", null),
        (@"\bstatic\s*\{", null),
        (@"#\w+ in \w", null),
        (@"\b(await )?using \w+ =", null),
        (@"\bwith \{ type:", null),
        (@"\(\?<[=!]", null),
    ];

    /// <summary>Every property, rule, selector and function in a style sheet, by the names above.</summary>
    public static IEnumerable<string> In(string css)
    {
        css = Comments().Replace(css, "");
        var selectors = Blocks().Replace(css, "{}");
        return AtRules().Matches(css).Select(match => match.Value)
            .Concat(MediaFeatures().Matches(css).Select(match => match.Groups[1].Value))
            .Concat(Declarations().Matches(css).Select(match => match.Groups[1].Value))
            .Concat(Pseudos().Matches(selectors).Select(match => match.Value))
            .Concat(Functions().Matches(css).Select(match => match.Groups[1].Value + "()"))
            .Where(name => !name.StartsWith("--", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Blocks();

    [GeneratedRegex("@[a-z-]+")]
    private static partial Regex AtRules();

    [GeneratedRegex(@"@media[^{]*?\(([a-z-]+)")]
    private static partial Regex MediaFeatures();

    [GeneratedRegex(@"[{;]\s*(-{0,2}[a-z][a-z-]*)\s*:\s*[^;{}]*(?=[;}])")]
    private static partial Regex Declarations();

    [GeneratedRegex("::?-?[a-z][a-z-]*")]
    private static partial Regex Pseudos();

    [GeneratedRegex(@"(?<![a-z-:])([a-zA-Z-]+)\(")]
    private static partial Regex Functions();
}
