using System.Xml.Linq;
using EmotionalNumbness.Journal.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>Keeps the keys of session cookies in the journal's database, so that a session made on one instance works on all.</summary>
internal sealed class DatabaseKeys(ServerKeys keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.ReadAll().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => keys.Add(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
