using System.ComponentModel.DataAnnotations;
using System.Net;

namespace EmotionalNumbness.Web.Hosting.Proxies;

/// <summary>Who may say for whom a request comes, and whether it came over https: section <c>Proxy</c>. Nobody, unless named.</summary>
internal sealed class ProxyOptions : IValidatableObject
{
    public const string Section = "Proxy";

    private const int MostHops = 10;

    /// <summary>Addresses of the servers in front of this one.</summary>
    public IList<string> KnownProxies { get; } = [];

    /// <summary>Networks they are in, such as <c>10.0.0.0/8</c>.</summary>
    public IList<string> KnownNetworks { get; } = [];

    /// <summary>Whoever comes over a Unix socket is believed; the socket's file decides who may.</summary>
    public bool TrustUnixSocket { get; set; }

    /// <summary>How many of them stand in a row.</summary>
    public int Hops { get; set; } = 1;

    public bool NamesServers => KnownProxies.Count > 0 || KnownNetworks.Count > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var address in KnownProxies.Where(address => !IPAddress.TryParse(address, out _)))
            yield return new ValidationResult($"{Section}:{nameof(KnownProxies)} has “{address}”. Write an address such as 10.0.0.5 or fd00::5.");
        foreach (var network in KnownNetworks.Where(network => !IPNetwork.TryParse(network, out _)))
            yield return new ValidationResult($"{Section}:{nameof(KnownNetworks)} has “{network}”. Write a network such as 10.0.0.0/8 or fd00::/64.");
        if (Hops is < 1 or > MostHops)
            yield return new ValidationResult($"{Section}:{nameof(Hops)} is {Hops}. Write a number from 1 to {MostHops}.");
    }
}
