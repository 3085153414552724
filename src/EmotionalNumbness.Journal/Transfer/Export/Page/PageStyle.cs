using System.Security.Cryptography;
using System.Text;

namespace EmotionalNumbness.Journal.Transfer.Export.Page;

/// <summary>The page's own style, named by its hash in the page's policy: nothing else may run or load.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root{color-scheme:light dark}
        body{margin:0 auto;padding:1.5rem 1rem 4rem;max-inline-size:44rem;font:1.0625rem/1.6 system-ui,sans-serif;background:#fbfaf7;color:#22272b}
        h1,h2,h3{line-height:1.25;margin-block:2rem .5rem}
        .text{white-space:pre-wrap;overflow-wrap:anywhere}
        .note{color:#4c555b;font-size:.9375rem;margin-block:.25rem}
        article{border-block-start:1px solid #c9cdc9;padding-block:.5rem}
        details{margin-block:.5rem}
        .wide{overflow-x:auto}
        table{border-collapse:collapse;font-size:.9375rem}
        th,td{text-align:start;vertical-align:top;padding:.25rem .6rem .25rem 0;border-block-end:1px solid #c9cdc9}
        @media(prefers-color-scheme:dark){body{background:#16191b;color:#e6e4df}.note{color:#b4babd}article,th,td{border-color:#3a4145}}
        @media print{body{max-inline-size:none;background:#fff;color:#000}.note{color:#000}article{break-inside:avoid-page}}
        """;

    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; base-uri 'none'; form-action 'none'";
}
