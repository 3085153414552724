namespace EmotionalNumbness.Journal.Unlocking;

/// <summary>How many each client has under way. Remembers a client only while there is one.</summary>
internal sealed class ClientPlaces(int most)
{
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    public bool Take(string client)
    {
        lock (taken)
        {
            var own = taken.GetValueOrDefault(client);
            if (own >= most)
                return false;
            taken[client] = own + 1;
            return true;
        }
    }

    public void Leave(string client)
    {
        lock (taken)
        {
            if (--taken[client] == 0)
                taken.Remove(client);
        }
    }
}
