using System.Text;

namespace EmotionalNumbness.Web.Tests.Security.Fuzz;

/// <summary>One request nobody's browser would send, made from its number alone: the same number makes the same one again.</summary>
internal sealed class Shot
{
    /// <summary>Above it the server is asked first whether it wants the form at all; it would close the line in the middle of one.</summary>
    private const int AskedFirst = 16 * 1024;

    // So long a passphrase is tried against a slow key function; a handful of those is enough.
    private const int ShortestTried = 15;

    private static readonly string[] Secrets = ["passphrase", "repeated", "current", "form.passphrase", "code"];
    private static readonly string[] Methods = ["PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "GET", "POST", "QUERY"];
    private static readonly string[] ContentTypes =
    [
        "text/plain", "application/json", "application/xml", "", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=" + new string('b', 300),
        "application/x-www-form-urlencoded; charset=utf-7", "application/x-www-form-urlencoded; charset=none-such", "application/x-www-form-urlencoded; charset=utf-16", "multipart/mixed; boundary=x", "x",
    ];

    private readonly Random random;
    private readonly Door door;
    private readonly Doors doors;
    private readonly List<string> done = [];
    private readonly List<(string Name, byte[] Value)> fields;

    public Shot(int seed, int number, Door door, Doors doors, IReadOnlyDictionary<string, string> ours, bool isCostly)
    {
        (random, this.door, this.doors, Seed, Number) = (new Random(HashOf(seed, number)), door, doors, seed, number);
        fields = [.. door.Fields.Select(field => (field.Name, Encoding.UTF8.GetBytes(ours.GetValueOrDefault(field.Name, field.Value))))];
        for (var changes = random.Next(1, 4); changes > 0; changes--)
            Spoil();
        if (!isCostly)
            fields.RemoveAll(field => Secrets.Contains(field.Name, StringComparer.OrdinalIgnoreCase) && field.Value.Length is >= ShortestTried and < AskedFirst);
    }

    public int Seed { get; }

    public int Number { get; }

    /// <summary>Whether the address is one that the server refuses before the site sees it.</summary>
    public bool IsNoAddress { get; private set; }

    public HttpRequestMessage ToRequest()
    {
        var isOdd = random.Next(100) < 3;
        var method = isOdd ? Methods[random.Next(Methods.Length)] : door.Method;
        var hasBody = method is "POST" or "PUT" or "PATCH" || (method is "DELETE" or "QUERY" && random.Next(2) == 0);
        var path = Filled();
        var asked = door.IsPost ? random.Next(10) == 0 ? [("to", Any(AskedFirst)), (random.Next(2) == 0 ? "handler" : "culture", Any(AskedFirst))] : [] : fields;
        var query = asked.Count == 0 ? "" : "?" + Encoded(asked, longest: 6000);
        if (isOdd)
            done.Add(method);
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path + query, UriKind.Relative));
        if (hasBody)
            request.Content = Body();
        request.Headers.ExpectContinue = request.Content?.Headers.ContentLength > AskedFirst ? true : null;
        AddHeaders(request);
        return request;
    }

    /// <summary>What was done to it, and none of the values: a failed run is read by people.</summary>
    public override string ToString() => $"seed {Seed}, request {Number}: {door} with {string.Join("; ", done)}";

    private static int HashOf(int seed, int number) => unchecked((seed * 486_187_739) + (number * 16_777_619));

    private int Room => door.IsOfJournal && door.IsPost ? 2 * 1024 * 1024 : 70_000;

    private void Spoil()
    {
        var at = fields.Count == 0 ? -1 : random.Next(fields.Count);
        switch (random.Next(10))
        {
            case 0 when at >= 0:
                done.Add($"no {fields[at].Name}");
                fields.RemoveAt(at);
                break;
            case 1 when at >= 0:
                fields.Insert(at, (fields[at].Name, Any(Room, $"second {fields[at].Name}")));
                break;
            case 2:
                var strange = StrangeName(at < 0 ? "x" : fields[at].Name);
                fields.Add((strange.Name, Any(AskedFirst, strange.Kind)));
                break;
            case 3:
                fields.RemoveAll(field => field.Name == "token");
                done.Add("no token");
                break;
            case 4 when at >= 0:
                var mutated = Hostile.Mutated(random, Encoding.UTF8.GetString(fields[at].Value));
                fields[at] = (fields[at].Name, mutated.Bytes);
                done.Add($"{fields[at].Name} {mutated}");
                break;
            case 5:
                done.Add("many fields");
                fields.AddRange(Enumerable.Range(0, random.Next(1000, 1100)).Select(number => ($"f{number}", Array.Empty<byte>())));
                break;
            default:
                if (at >= 0 && fields[at].Name != "token")
                    fields[at] = (fields[at].Name, Any(Room, fields[at].Name));
                break;
        }
    }

    private (string Name, string Kind) StrangeName(string name) => random.Next(8) switch
    {
        0 => ($"{name}[99999999]", "far index"),
        1 => ($"{name}[-1]", "negative index"),
        2 => ($"{name}[0][0].x", "deep index"),
        3 => (new string('n', 3000), "long name"),
        4 => ("", "no name"),
        5 => (string.Join('.', Enumerable.Repeat(name, 60)), "deep name"),
        6 => ($"{name}[", "open bracket"),
        _ => (name.ToUpperInvariant() + "\0", "name with NUL"),
    };

    private byte[] Any(int longest, string? of = null)
    {
        var hostile = Hostile.Any(random, longest);
        done.Add($"{of} {hostile}".Trim());
        return hostile.Bytes;
    }

    private string Filled()
    {
        var parts = door.Route.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            if (!parts[i].Contains('{', StringComparison.Ordinal))
                continue;
            var name = parts[i].Trim('{', '}').Split(':')[0].TrimEnd('?');
            var known = doors.ValuesOf(name);
            if (known.Count > 0 && random.Next(4) > 0)
            {
                parts[i] = Uri.EscapeDataString(known[random.Next(known.Count)]);
                continue;
            }

            var value = Any(longest: 2000, of: name);
            IsNoAddress |= value.Contains((byte)0);
            parts[i] = Percent(value, longest: 1500);
        }

        return string.Join('/', parts);
    }

    private ByteArrayContent Body()
    {
        var kind = random.Next(100);
        if (kind < 70 && !door.TakesFile)
            return Typed(Encoding.ASCII.GetBytes(Encoded(fields, int.MaxValue)), "application/x-www-form-urlencoded");
        if (kind < 88)
            return Multipart(isBroken: kind >= 78);
        if (kind < 94)
        {
            var type = ContentTypes[random.Next(ContentTypes.Length)];
            done.Add($"content type “{type}”");
            return Typed(Encoding.ASCII.GetBytes(Encoded(fields, int.MaxValue)), type);
        }

        return Typed(Any(Room, "body"), door.TakesFile ? "multipart/form-data; boundary=x" : "application/x-www-form-urlencoded");
    }

    private ByteArrayContent Multipart(bool isBroken)
    {
        const string Boundary = "----fuzz";
        var body = new List<byte>();
        foreach (var (name, value) in fields)
        {
            var isFile = name == "file" || random.Next(12) == 0;
            body.AddRange(Encoding.UTF8.GetBytes($"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name.Replace('"', '\'')}\"{(isFile ? "; filename=\"../a\u202E.zip\"" : "")}\r\n\r\n"));
            body.AddRange(value);
            body.AddRange("\r\n"u8);
        }

        body.AddRange(Encoding.ASCII.GetBytes($"--{Boundary}--\r\n"));
        done.Add(isBroken ? "broken multipart" : "multipart");
        if (isBroken)
            Break(body);
        return Typed([.. body], "multipart/form-data; boundary=" + Boundary);
    }

    private void Break(List<byte> body)
    {
        switch (random.Next(4))
        {
            case 0: body.RemoveRange(random.Next(body.Count), 1); break;
            case 1: body.RemoveRange(body.Count / 2, body.Count - (body.Count / 2)); break;
            case 2: body.InsertRange(Math.Min(12, body.Count), Enumerable.Repeat((byte)'h', 20_000)); break;
            default: body.InsertRange(random.Next(body.Count), "\r\n------fuzz\r\n"u8.ToArray()); break;
        }
    }

    private void AddHeaders(HttpRequestMessage request)
    {
        if (random.Next(12) != 0)
            return;
        string[] languages = ["xx-XX", "*;q=9", "de-DE-x-" + new string('a', 200), "en;q=NaN,,,;", "ar", "qps-ploc", "i-klingon"];
        string[] sites = ["none", "same-origin", ""];
        done.Add("odd headers");
        request.Headers.TryAddWithoutValidation("Accept-Language", languages[random.Next(languages.Length)]);
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", sites[random.Next(sites.Length)]);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br;q=2, gzip;q=x, *");
        request.Headers.TryAddWithoutValidation("If-None-Match", "W/\"\", *, \"x");
        request.Headers.TryAddWithoutValidation("Range", "bytes=9-1,-0,99999999999999999999-");
        request.Headers.TryAddWithoutValidation("Cookie", "theme=%00; country=ZZ; titles=" + new string('t', 500) + "; zone=../../etc; journal=" + Convert.ToBase64String(new byte[80]) + "x; form=x");
    }

    private static ByteArrayContent Typed(byte[] bytes, string type)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    private static string Encoded(IEnumerable<(string Name, byte[] Value)> fields, int longest)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in fields)
        {
            var pair = Percent(Encoding.UTF8.GetBytes(name), longest) + "=" + Percent(value, longest);
            if (text.Length + pair.Length < longest)
                text.Append(text.Length > 0 ? "&" : "").Append(pair);
        }

        return text.ToString();
    }

    private static string Percent(byte[] bytes, int longest)
    {
        var text = new StringBuilder();
        foreach (var sign in bytes.Take(Math.Max(1, longest / 3)))
            _ = char.IsAsciiLetterOrDigit((char)sign) || sign == '-' ? text.Append((char)sign) : text.Append('%').Append(sign.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
