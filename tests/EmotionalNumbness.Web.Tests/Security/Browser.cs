using System.Net;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace EmotionalNumbness.Web.Tests.Security;

/// <summary>A browser whose cookies somebody else can read, and put some into.</summary>
internal static class Browser
{
    public static Writer On(SiteHost site, CookieContainer cookies) => new(
        new HttpClient(new RedirectHandler { InnerHandler = new CookieContainerHandler(cookies) { InnerHandler = site.Server.CreateHandler() } }) { BaseAddress = SiteHost.Origin });
}
