using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>
/// Tells visitors apart for the length of their tries, without keeping an address: a hash of it under a key that is made
/// at start and never leaves the process. An IPv6 household has a /64, so that is what counts as one.
/// </summary>
internal sealed class ClientTag
{
    private const int BytesOfSubnet = 8;

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);

    public string Of(HttpContext context) => Convert.ToHexStringLower(HMACSHA256.HashData(key, BytesOf(context.Connection.RemoteIpAddress)).AsSpan(0, 16));

    private static byte[] BytesOf(IPAddress? address) => address switch
    {
        null => [],
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => address.GetAddressBytes()[..BytesOfSubnet],
        _ => address.MapToIPv4().GetAddressBytes(),
    };
}
