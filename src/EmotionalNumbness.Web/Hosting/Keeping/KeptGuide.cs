using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EmotionalNumbness.Web.Hosting.Keeping;

/// <summary>The whole guide in one language as one file, for a device to keep.</summary>
internal sealed class KeptGuide
{
    // Pages differ little from each other; a window as wide as Brotli has without "large" sees most of them at once.
    private const int Quality = 6;
    private const int Window = 24;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="style">The style sheet every page has.</param>
    /// <param name="assets">Addresses of scripts and pictures.</param>
    /// <param name="pages">HTML by address below the root, without the slash in front.</param>
    public KeptGuide(string style, IReadOnlyList<string> assets, IReadOnlyDictionary<string, string> pages)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { style, assets, pages }, Readable);
        Version = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 8));
        Bytes = body.Length;
        Brotli = Press(body);
    }

    /// <summary>The same bytes, the same version: on every instance and after every start.</summary>
    public string Version { get; }

    /// <summary>As they lie on the device, without scripts and pictures.</summary>
    public int Bytes { get; }

    public byte[] Brotli { get; }

    /// <summary>For whoever takes no Brotli.</summary>
    public byte[] Unpacked()
    {
        using var unpacked = new MemoryStream(Bytes);
        using var brotli = new BrotliStream(new MemoryStream(Brotli), CompressionMode.Decompress);
        brotli.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static byte[] Press(byte[] body)
    {
        var pressed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, pressed, out var written, Quality, Window)
            ? pressed.AsSpan(0, written).ToArray()
            : throw new InvalidOperationException("Brotli needed more room than its own upper bound.");
    }
}
