namespace EmotionalNumbness.Web.Tests.Security.Xss;

/// <summary>
/// Texts that would run a script, or fetch something, on a site that let them: every tag with every way to begin, every way to write
/// "javascript:" in every place of a link, markup that changes when it is read a second time. Each that runs sets <see cref="Flag"/>.
/// </summary>
internal static class Vectors
{
    /// <summary>Of the window; true where one of them ran.</summary>
    public const string Flag = "wasRun";

    private const string Run = "window.wasRun=1";

    private static readonly string[] Tags =
    [
        "img src=x", "svg", "body", "iframe", "video src=x", "audio src=x", "input autofocus", "select autofocus", "textarea autofocus", "details open", "marquee", "object data=x",
        "embed src=x", "math", "style", "link rel=stylesheet href=x", "a href=x", "div style=animation-name:x", "button autofocus", "form", "video><source", "x tabindex=1", "dialog open", "template",
    ];

    private static readonly string[] Events = ["onerror", "onload", "onfocus", "ontoggle", "onstart", "onanimationstart", "onmouseover", "onbegin", "onpointerrawupdate", "oncontentvisibilityautostatechange"];

    private static readonly string[] Addresses =
    [
        $"javascript:{Run}", $"JaVaScRiPt:{Run}", $" javascript:{Run}", $"java\tscript:{Run}", $"java&#10;script:{Run}", $"java&Tab;script:{Run}", $"javascript&colon;{Run}", $"&#106;avascript:{Run}",
        $"&#x6A;avascript:{Run}", $"&#0000106avascript:{Run}", $"javascript&#58;{Run}", $"javascript%3A{Run}", $"\u0001javascript:{Run}", $"\u00A0javascript:{Run}", $"javascript\u200B:{Run}",
        $"javascript://%0a{Run}", $"javascript:{Run}//https://kind.example", $"vbscript:{Run}", $"data:text/html,<script>{Run}</script>", $"data:text/html;base64,PHNjcmlwdD53aW5kb3cud2FzUnVuPTE8L3NjcmlwdD4=",
        $"data:image/svg+xml,<svg onload={Run}>", $"DATA:text/html,x", $"livescript:{Run}", $"mocha:{Run}", $"view-source:javascript:{Run}", $"blob:https://x.example/1", $"filesystem:https://x.example/1",
        $"//elsewhere.example/x", $"feed:javascript:{Run}", $"jar:javascript:{Run}", $"\\javascript:{Run}", $"javascript\\:{Run}", $"ｊavascript:{Run}", $"https://x.example/\"onmouseover=\"{Run}", $"https://x.example/'><script>{Run}</script>",
    ];

    private static readonly Func<string, string>[] Places =
    [
        address => $"[words]({address})", address => $"[words](<{address}>)", address => $"[words]({address} \"title\")", address => $"![words]({address})", address => $"<{address}>",
        address => $"[words][r{{0}}]\n\n[r{{0}}]: {address}", address => $"[r{{0}}]\n\n[r{{0}}]: <{address}> 'title'", address => $"[![words]({address})]({address})", address => $"<a href=\"{address}\">words</a>",
        address => $"<a href={address}>words</a>", address => $"<iframe src=\"{address}\"></iframe>", address => $"<form action=\"{address}\"><button>words</button></form>", address => $"<math><a xlink:href=\"{address}\">words</a></math>",
        address => $"<svg><a xlink:href=\"{address}\"><text>words</text></a></svg>", address => $"<object data=\"{address}\"></object>", address => $"<meta http-equiv=refresh content=\"0;url={address}\">", address => $"<base href=\"{address}\">",
    ];

    private static readonly string[] Whole =
    [
        $"<script>{Run}</script>", $"<SCRIPT>{Run}</SCRIPT >", $"<scr<script>ipt>{Run}</scr</script>ipt>", $"<script\n>{Run}</script\n>", $"<script/x>{Run}</script>", $"<<script>{Run}//<</script>", $"<script src=//elsewhere.example/x.js></script>",
        $"<svg><script>{Run}</script></svg>", $"<svg><script href=data:,{Run} />", $"<svg><animate onbegin={Run} attributeName=x>", $"<svg><set attributeName=href to=javascript:{Run}>", $"<svg><use href=\"data:image/svg+xml,<svg id=x onload={Run}>#x\">",
        $"<svg><foreignObject><iframe srcdoc=\"<script>parent.wasRun=1</script>\"></foreignObject></svg>", $"<math><mi//xlink:href=\"data:x,<script>{Run}</script>\">", $"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror={Run}&gt;\">",
        $"<form><math><mtext></form><form><mglyph><style></math><img src onerror={Run}>", $"<noscript><p title=\"</noscript><img src=x onerror={Run}>\">", $"<svg></p><style><a id=\"</style><img src=1 onerror={Run}>\">", $"<listing>&lt;img src=x onerror={Run}&gt;</listing>",
        $"<textarea><p title=\"</textarea><img src=x onerror={Run}>\">", $"<xmp><p title=\"</xmp><svg/onload={Run}>\">", $"<!--><img src=x onerror={Run}>-->", $"<!-- --!><img src=x onerror={Run}> -->", $"<?xml version=\"1.0\"?><script>{Run}</script>", $"<![CDATA[<img src=x onerror={Run}>]]>",
        $"<iframe srcdoc=\"&lt;script&gt;parent.wasRun=1&lt;/script&gt;\"></iframe>", $"&lt;script&gt;{Run}&lt;/script&gt;", $"&#60;script&#62;{Run}&#60;/script&#62;", $"\\<script>{Run}\\</script>", $"`<script>{Run}</script>`", $"```\n<script>{Run}</script>\n```", $"```\"><img src=x onerror={Run}>\nwords\n```",
        $"    <img src=x onerror={Run}>", $"> <img src=x onerror={Run}>", $"- <img src=x onerror={Run}>", $"* [ ] <img src=x onerror={Run}>", $"# <img src=x onerror={Run}>", $"words\n<img src=x onerror={Run}>\n===", $"<div>\n\n<img src=x onerror={Run}>\n\n</div>",
        $"![\" onerror=\"{Run}](x)", $"![a](x \"\" onerror=\"{Run}\")", $"[a](https://x.example \"\"onmouseover=\"{Run}\")", $"[a](https://x.example '\"><img src=x onerror={Run}>')", $"[a](<https://x.example\" onclick=\"{Run}>)", $"[<img src=x onerror={Run}>](https://x.example)", $"<https://x.example/\"onmouseover=\"{Run}>", $"<a@b.example\"onclick={Run}>",
        $"</textarea><script>{Run}</script>", $"</title><script>{Run}</script>", $"</mark><img src=x onerror={Run}>", $"\"><img src=x onerror={Run}>", $"'><svg/onload={Run}>", $"\" autofocus onfocus=\"{Run}", $"' autofocus onfocus='{Run}", $"`onload={Run}", $"x onfocus={Run} autofocus", $"</script><script>{Run}</script>", $"{{{{constructor.constructor('{Run}')()}}}}", $"${{{Run}}}",
        $"\u2028<img src=x onerror={Run}>", $"<img\u000Csrc=x\u000Conerror={Run}>", $"<img/src=x/onerror={Run}>", $"<img src=x onerror\n=\n{Run}>", $"<img src=`x` onerror={Run}>", $"<img src=x:x onerror={Run} ", $"＜script＞{Run}＜/script＞", $"\uFEFF<script>{Run}</script>", $"+ADw-script+AD4-{Run}+ADw-/script+AD4-", $"<style>@import 'javascript:{Run}';</style>", $"<style>*{{background:url(https://elsewhere.example)}}</style>", $"<p style=\"background:url(javascript:{Run})\">words</p>", $"<a id=location href=x>", $"<img name=wasRun><form id=document><input name=cookie>", $"<slot name=x onslotchange={Run}>",
        $"==<img src=x onerror={Run}>==", $"~~<img src=x onerror={Run}>~~", $"^<svg onload={Run}>^", $"++<svg onload={Run}>++", $"*<img src=x onerror={Run}>*", $"_<img title=\"_\" src=x onerror={Run}>_", $"**<a href=\"**\" onclick={Run}>**",
    ];

    /// <summary>All, in one order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Tags.SelectMany(tag => Events.Select(handler => $"<{tag} {handler}={Run}>words")),
        .. Places.SelectMany((place, at) => Addresses.Select((address, number) => place(address).Replace("{0}", $"{at}-{number}", StringComparison.Ordinal))),
        .. Whole,
    ];

    /// <summary>What fits into a short field of one line.</summary>
    public static IReadOnlyList<string> Short { get; } = [.. All.Where(text => text.Length <= 60 && !text.Contains('\n', StringComparison.Ordinal))];
}
