// Keeps the help pages and what was read of the guide on this device, so that they open without a network.
const home = document.querySelector('.brand').getAttribute('href');

// Trusted Types: the only address a script of ours is ever made from.
const trusted = globalThis.trustedTypes?.createPolicy('offline', { createScriptURL: address => address });
const address = `${home}service-worker.js`;

// By then the page has all of its scripts and pictures, and the browser knows their addresses.
const loaded = document.readyState === 'complete' ? null : new Promise(resolve => addEventListener('load', resolve, { once: true }));

navigator.serviceWorker?.register(trusted ? trusted.createScriptURL(address) : address, { scope: home })
  .then(() => navigator.serviceWorker.ready)
  .then(async registration => {
    await loaded;
    // The kept help page speaks for the country of the bar; when that changes, it is fetched anew.
    const country = document.querySelector('[data-bar=country]')?.textContent ?? '';
    const assets = performance.getEntriesByType('resource').map(entry => entry.name);
    registration.active?.postMessage({ country, assets });
  })
  .catch(() => { /* without it everything works, only not offline */ });

// The page came from the device because the network was slow, and a number in it has changed since.
navigator.serviceWorker?.addEventListener('message', ({ data }) => { if (data === 'newer') location.reload(); });

// "Open now" was true when the page was made; a page from the device can't know.
if (!navigator.onLine) document.querySelectorAll('[data-open-now]').forEach(note => note.remove());
