using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace EmotionalNumbness.Web.Hosting.RenderedPages;

/// <summary>A page as it leaves the server: finished bytes in each encoding, and their validators.</summary>
internal sealed class RenderedPage
{
    private const int BestQuality = 11;
    private const int LargestWindow = 22;

    public RenderedPage(string contentType, byte[] body)
    {
        ContentType = contentType;
        var digest = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12));
        Plain = new Representation(null, body, $"\"{digest}\"");
        Brotli = new Representation("br", CompressBrotli(body), $"\"{digest}-br\"");
        Gzip = new Representation("gzip", CompressGzip(body), $"\"{digest}-gz\"");
    }

    public string ContentType { get; }

    public Representation Plain { get; }

    public Representation Brotli { get; }

    public Representation Gzip { get; }

    public long Bytes => Plain.Body.LongLength + Brotli.Body.LongLength + Gzip.Body.LongLength;

    private static byte[] CompressBrotli(byte[] body)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(body.Length));
        try
        {
            return BrotliEncoder.TryCompress(body, buffer, out var written, BestQuality, LargestWindow)
                ? buffer.AsSpan(0, written).ToArray()
                : throw new InvalidOperationException("Brotli needed more room than its own upper bound.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] CompressGzip(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
            gzip.Write(body);
        return compressed.ToArray();
    }
}

/// <param name="Encoding">For <c>Content-Encoding</c>; null for none.</param>
/// <param name="Body">The bytes.</param>
/// <param name="ETag">A strong validator, quotation marks included (RFC 9110, 8.8.3).</param>
internal sealed record Representation(string? Encoding, byte[] Body, string ETag);
