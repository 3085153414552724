using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Journal.Creating;

/// <summary>Creates a journal with two ways in: its name and passphrase, and a recovery code.</summary>
public sealed partial class CreateJournal
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly PassphraseSlots slots;
    private readonly PassphraseRules rules;
    private readonly UnlockGate gate;
    private readonly JournalOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger<CreateJournal> logger;

    internal CreateJournal(
        IDbContextFactory<JournalDbContext> contexts, PassphraseSlots slots, PassphraseRules rules, UnlockGate gate,
        IOptions<JournalOptions> options, TimeProvider clock, ILogger<CreateJournal> logger) =>
        (this.contexts, this.slots, this.rules, this.gate, this.options, this.clock, this.logger) =
        (contexts, slots, rules, gate, options.Value, clock, logger);

    /// <summary>Whether a visitor may create one at all, for showing the page.</summary>
    public CreationMode Mode => options.Creation;

    /// <summary>Creates it and opens it. A form sent twice creates one journal.</summary>
    /// <param name="request">What the writer chose.</param>
    /// <param name="client">Opaque: what the host tells visitors apart by.</param>
    /// <param name="cancellationToken">Gives up while waiting in line; once it is being created it is finished.</param>
    public async Task<CreateResult> CreateAsync(NewJournal request, string client, CancellationToken cancellationToken)
    {
        if (options.Creation is CreationMode.Closed)
            return new CreateResult.Closed();
        if (!JournalName.TryRead(request.Name, out var name, out var nameProblem))
            return new CreateResult.NameRefused(nameProblem);
        if (rules.Check(request.Passphrase, request.Name) is var problem and not PassphraseProblem.None)
            return new CreateResult.PassphraseRefused(problem);

        using var pass = await gate.EnterAsync(client, name, cancellationToken);
        if (pass.RetryAfter is { } wait)
            return new CreateResult.Busy(wait);
        if (options.Creation is CreationMode.InviteCode && !InviteCodes.Allow(options.InviteCodes, request.InviteCode))
        {
            pass.Failed();
            return new CreateResult.InviteCodeRefused();
        }

        using var search = await slots.SearchAsync(name, request.Passphrase!, cancellationToken);
        return search.Found is null ? await AddAsync(search.Current, name) : new CreateResult.AlreadyThere(search.Take());
    }

    private async Task<CreateResult> AddAsync(SlotSecret passphrase, JournalName name)
    {
        var journal = new OpenJournal(JournalId.New(), 1, DataKey.Create());
        var code = RecoveryCode.Create();
        using var recovery = SlotSecret.FromRecoveryCode(code);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await using var db = await contexts.CreateDbContextAsync();
        db.Journals.Add(new JournalRow { Id = journal.Id.Value, Epoch = journal.Epoch, NeverUsedSince = today });
        db.KeySlots.Add(SlotSeal.RowFor(journal, passphrase, new SlotLabel(name.Typed, today), slots.CurrentCost));
        db.KeySlots.Add(SlotSeal.RowFor(journal, recovery, new SlotLabel(null, today)));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            journal.Dispose();
            // The same form came twice at the same moment, and the other was first.
            if (await slots.OpenAsync(db, passphrase, CancellationToken.None) is { } theirs)
                return new CreateResult.AlreadyThere(theirs);
            throw;
        }

        LogCreated(logger);
        return new CreateResult.Created(journal, code);
    }

    [LoggerMessage(EventId = 400, Level = LogLevel.Information, Message = "A journal was created.")]
    private static partial void LogCreated(ILogger logger);
}
