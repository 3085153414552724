using System.Xml.Linq;
using EmotionalNumbness.Journal.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>Keeps the keys of session cookies in the journal's database, so that a session made on one instance works on all.</summary>
internal sealed class DatabaseKeys(ServerKeys keys, JournalDoor door) : IXmlRepository
{
    /// <summary>The framework asks while the site starts, and a server that is not there would keep everybody waiting.</summary>
    public IReadOnlyCollection<XElement> GetAllElements() => door.HasDatabase
        ? [.. keys.ReadAll().Select(XElement.Parse)]
        : throw new DatabaseUnusableException("The keys of sessions stand in the database, which does not answer yet.");

    public void StoreElement(XElement element, string friendlyName) => keys.Add(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
