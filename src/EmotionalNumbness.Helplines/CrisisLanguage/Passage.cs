using System.Runtime.InteropServices;
using EmotionalNumbness.Helplines.CrisisLanguage.Patterns;
using EmotionalNumbness.Helplines.CrisisLanguage.Reading;
using EmotionalNumbness.Helplines.CrisisLanguage.Scopes;

namespace EmotionalNumbness.Helplines.CrisisLanguage;

/// <summary>One text, read against what is known of its language. Lives as long as the call and is kept nowhere.</summary>
internal sealed class Passage
{
    // How far a word such as "again" or "tonight" reaches to bring the danger back.
    private const int LiftReach = 14;

    // How near "I" must stand to a bare word for it to be the writer's.
    private const int CompanyReach = 10;

    private readonly Knowledge knowledge;
    private readonly List<Word> words;
    private readonly List<Sighting> sightings = [];
    private readonly Cover ruleExceptions;
    private readonly Cover scopes;
    private readonly Cover scopeEnds;
    private readonly Cover scopeExceptions;
    private readonly Cover lifts;

    public Passage(Knowledge knowledge, string text)
    {
        this.knowledge = knowledge;
        words = knowledge.Reader.Read(text);
        ruleExceptions = new Cover(knowledge.Rules.Count, words.Count);
        scopes = new Cover(knowledge.Scopes.Count, words.Count);
        scopeEnds = new Cover(knowledge.Scopes.Count, words.Count);
        scopeExceptions = new Cover(knowledge.Scopes.Count, words.Count);
        lifts = new Cover(knowledge.Scopes.Count, words.Count);
        var cues = new List<Sighting>();
        knowledge.Book.ForEachMatch(Words, (owner, start, end) => Take(Knowledge.Owned(owner), start, end, cues));
        foreach (var cue in cues.Where(cue => !scopeExceptions.Touches(cue.Rule, cue.Start, cue.End)))
        {
            scopes.Add(cue.Rule, cue.Start, cue.End);
            scopeEnds.Add(cue.Rule, cue.End, cue.End + 1);
        }
    }

    public ReadOnlySpan<Word> Words => CollectionsMarshal.AsSpan(words);

    /// <summary>Whether help is offered: a rule that is certain, or what the rules find and what was learned, weighed together.</summary>
    public bool IsDanger() => knowledge.Learned is { } learned ? HasRule(Certainty.Yes) || learned.IsDanger(words, Reason() is not null) : Reason() is not null;

    /// <summary>Whether it says that something was done already, or is being done.</summary>
    public bool IsDone() => HasRule(Certainty.Done);

    /// <summary>The name of the first rule that stands; null where there is no danger.</summary>
    public string? Reason()
    {
        foreach (var sighting in sightings)
        {
            if (Stands(sighting))
                return knowledge.Rules[sighting.Rule].Name;
        }

        return null;
    }

    private bool HasRule(Certainty least) => sightings.Exists(sighting => knowledge.Rules[sighting.Rule].Certainty >= least && Stands(sighting));

    private void Take((int Place, Part Part) owner, int start, int end, List<Sighting> cues)
    {
        switch (owner.Part)
        {
            case Part.Rule:
                sightings.Add(new Sighting(owner.Place, start, end));
                break;
            case Part.RuleException:
                ruleExceptions.Add(owner.Place, start, end);
                break;
            case Part.Scope:
                cues.Add(new Sighting(owner.Place, start, end));
                break;
            case Part.ScopeException:
                scopeExceptions.Add(owner.Place, start, end);
                break;
            case Part.ScopeLift:
                lifts.Add(owner.Place, start, end);
                break;
        }
    }

    private bool Stands(Sighting sighting)
    {
        if (ruleExceptions.Touches(sighting.Rule, sighting.Start, sighting.End) || !HasCompany(sighting))
            return false;
        foreach (var scope in knowledge.Rules[sighting.Rule].ClearedBy)
        {
            if (scopes.Has(scope) && IsWithin(scope, sighting) && !IsNear(lifts, scope, sighting, LiftReach))
                return false;
        }

        return true;
    }

    private bool IsWithin(int scope, Sighting sighting) => knowledge.Scopes[scope] is { Reach: Reach.Near } near
        ? IsNear(scopes, scope, sighting, near.Words)
        : !IsOwn(scope, sighting) && IsBehind(scope, sighting.Start);

    private bool IsOwn(int scope, Sighting sighting)
    {
        var own = knowledge.Scopes[scope].OwnWords;
        for (var at = sighting.Start; own.Count > 0 && at < sighting.End; at++)
        {
            if (own.Contains(words[at].Id))
                return true;
        }

        return false;
    }

    private bool IsBehind(int scope, int start)
    {
        var (_, _, reach, blockers, _) = knowledge.Scopes[scope];
        for (var at = start; at >= Math.Max(0, start - reach); at--)
        {
            if (scopeEnds.Touches(scope, at, at + 1))
                return true;
            if (at == 0 || words[at].Before == Stop.End || blockers.Contains(words[at - 1].Id))
                return false;
        }

        return false;
    }

    private bool IsNear(Cover cover, int scope, Sighting sighting, int reach)
    {
        if (!cover.Has(scope))
            return false;
        var (first, last) = Around(sighting, reach);
        return cover.Touches(scope, first, last);
    }

    private bool HasCompany(Sighting sighting)
    {
        var beside = knowledge.Rules[sighting.Rule].Beside;
        if (beside.Count == 0)
            return true;
        var (first, last) = Around(sighting, CompanyReach);
        for (var at = first; at < last; at++)
        {
            if (beside.Contains(words[at].Id))
                return true;
        }

        return false;
    }

    // The words of the same sentence that are no farther away than "reach".
    private (int First, int Last) Around(Sighting sighting, int reach)
    {
        var first = sighting.Start;
        while (first > 0 && sighting.Start - first < reach && words[first].Before != Stop.End)
            first--;
        var last = sighting.End;
        while (last < words.Count && last - sighting.End < reach && words[last].Before != Stop.End)
            last++;
        return (first, last);
    }
}
