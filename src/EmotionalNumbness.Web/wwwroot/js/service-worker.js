// Answers from the network while there is one, and from this device otherwise. Help first: its pages are fetched before
// anyone needs them. Nothing of the journal, of searches or of choices is ever kept.
// Changes with the guide, so that a browser takes this for a new worker, which renews a kept guide.
const GUIDE = '{version}';
const CACHE = 'pages-1';
const COUNTRY = 'country';
const PATIENCE = 4000;

const root = new URL(self.registration.scope).pathname;
const below = path => root + path;
const KEPT = [/^$/, /^guide(\/[a-z0-9-]+)?$/, /^exercises(\/[a-z0-9-]+)?$/, /^(start|programme|keep)$/, /^help$/, /^help\/[a-z]{2}(\/card)?$/, /^(about|accessibility|disclaimer|privacy|safety|sources)$/];
const HELP = /^help(\/|$)/;
const ANSWERED = /^(start|exercises\/[a-z0-9-]+\/after)$/;
const AFTER = /^exercises\/[a-z0-9-]+\/after$/;
const ASSETS = /^(js|icons|css|images)\//;

// One cache for each edition of the kept guide, in this language; the last thing in it says that it is whole.
const EDITIONS = `guide ${root} `;
const WHOLE = 'keep/whole';
const STYLE = 'keep/style';

self.addEventListener('install', event => event.waitUntil(Promise.all([fetchHelp(), renewGuide()]).then(() => self.skipWaiting())));
self.addEventListener('activate', event => event.waitUntil(dropOthers().then(() => self.clients.claim())));
self.addEventListener('message', event => {
  const { data, ports: [port] } = event;
  if (port) event.waitUntil(answer(data, reply => port.postMessage(reply)));
  else event.waitUntil(Promise.all([countryIs(data?.country), keepFirst(event.source?.url), keepAssets(data?.assets)]));
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin || !url.pathname.startsWith(root)) return;

  const path = url.pathname.slice(root.length);
  if (request.method !== 'GET') {
    // "Worse" and "not safe" must lead to help without a network too.
    if (request.mode === 'navigate' && ANSWERED.test(path)) event.respondWith(fetch(request).catch(() => noNetwork()));
    else if (request.mode === 'navigate' && path === COUNTRY) event.respondWith(choice(request));
    return;
  }
  if (request.mode === 'navigate') {
    if (KEPT.some(kept => kept.test(path))) event.respondWith(page(event, path));
    else if (AFTER.test(path)) event.respondWith(fetch(request).catch(async () => await guidePage(path) ?? noNetwork()));
    else if (path !== 'exit') event.respondWith(fetch(request).catch(() => noNetwork()));
  } else if (ASSETS.test(path)) {
    event.respondWith(asset(request));
  }
});

async function fetchHelp() {
  const cache = await caches.open(CACHE);
  await Promise.all(['help', 'guide'].map(path => fetchTo(cache, below(path))));
  await fetchCountry(cache).catch(() => { /* the help page alone will do */ });
}

// The country's own page and its card; the bar knows which country that is.
async function fetchCountry(cache) {
  const bar = await fetch(below('help/bar')).then(answer => answer.json());
  const country = bar.links.find(link => link.kind === 'other')?.address;
  if (country && country !== below('help'))
    await Promise.all([country, `${country}/card`].map(address => fetchTo(cache, address)));
}

async function fetchTo(cache, address) {
  const answer = await fetch(new Request(address, { cache: 'reload' }));
  if (!isToKeep(answer)) throw new TypeError('Not a page of ours.');
  await cache.put(address, answer);
}

// What stands between may answer in our place: a hotel's sign-in page, a proxy's error. Only our answers bear our policy.
function isOurs(answer) {
  return answer.headers.get('Content-Security-Policy')?.startsWith("default-src 'none'") ?? false;
}

function isToKeep(answer) {
  return answer.ok && !answer.redirected && isOurs(answer);
}

// The page a first visit began with was loaded before this worker was there to keep it.
async function keepFirst(address) {
  if (!address) return;
  const { origin, pathname } = new URL(address);
  const cache = await caches.open(CACHE);
  if (KEPT.some(kept => kept.test(pathname.slice(root.length))) && !await cache.match(origin + pathname)) await fetchTo(cache, origin + pathname);
}

// So were its scripts and pictures.
async function keepAssets(addresses = []) {
  const cache = await caches.open(CACHE);
  const ours = addresses.map(address => new URL(address)).filter(url => url.origin === location.origin && ASSETS.test(url.pathname.slice(root.length)));
  await Promise.all(ours.map(async url => {
    if (!await cache.match(url)) await fetchTo(cache, url.href).catch(() => { /* the next page will keep it */ });
  }));
}

async function dropOthers() {
  for (const name of await caches.keys()) if (name !== CACHE && !name.startsWith('guide ')) await caches.delete(name);
}

async function countryIs(country) {
  const cache = await caches.open(CACHE);
  const key = new URL(below(COUNTRY), location.origin);
  const before = await cache.match(key).then(kept => kept?.text());
  if (country === undefined || before === country) return;
  await fetchHelp();
  await cache.put(key, new Response(country));
}

async function page(event, path) {
  const { request } = event;
  const cache = await caches.open(CACHE);
  const fetched = fetch(request).then(async answer => {
    if (isToKeep(answer)) await cache.put(strip(request), answer.clone());
    return answer;
  });
  fetched.catch(() => {});
  const kept = await cache.match(strip(request)) ?? await guidePage(path);
  if (!kept) return fetched.catch(() => noNetwork());

  let late = false;
  const patience = new Promise(resolve => setTimeout(() => { late = true; resolve(kept.clone()); }, PATIENCE));
  const shown = await Promise.race([fetched.then(answer => better(answer, kept, path)).catch(() => kept.clone()), patience]);
  if (late) event.waitUntil(putRight(event.resultingClientId, fetched, kept, path).catch(() => { /* there was no network */ }));
  return shown;
}

// Where somebody else answers for our server, or it can't, help is shown from the device. A network's sign-in page in the
// place of any other page is let through: it is the way to a network.
function better(answer, kept, path) {
  if (isOurs(answer)) return answer;
  return HELP.test(path) || answer.status >= 500 && answer.status !== 511 ? kept.clone() : answer;
}

// A number that has changed since must not stay on the screen once the network has said so.
async function putRight(id, fetched, kept, path) {
  const answer = await fetched;
  if (!isToKeep(answer)) return;
  const [newer, older] = await Promise.all([caches.match(answer.url).then(now => now.text()), kept.text()]);
  if (HELP.test(path) ? newer !== older : barOf(newer) !== barOf(older)) (await self.clients.get(id))?.postMessage('newer');
}

async function asset(request) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (isToKeep(answer)) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await caches.match(request);
    if (kept) return kept;
    throw error;
  }
}

// The list of countries is a form; without a network the choice can't be kept, but the country's page can be shown.
async function choice(request) {
  const form = request.clone();
  try {
    return await fetch(request);
  } catch {
    const code = (await form.formData().catch(() => null))?.get('code') ?? '';
    const country = `help/${code.toLowerCase()}`;
    return await caches.match(below(country)) ? Response.redirect(below(country)) : noNetwork();
  }
}

// A person without a network is shown the one page that matters most.
async function noNetwork() {
  return (await caches.match(below('help'))) ?? Response.error();
}

const strip = request => request.url.split(/[?#]/)[0];

// ---- The whole guide, on request ----

async function answer({ keep, remove, isKept }, reply) {
  if (keep) {
    reply({ kept: await keepGuide(received => reply({ received })).then(() => true, () => false) });
  } else if (remove) {
    await dropEditions(() => true);
    await dropRead();
    reply({ kept: false });
  } else if (isKept) {
    reply({ kept: await edition() !== undefined });
  }
}

// A new worker comes with a new edition. What can't be fetched now is tried again by the next.
async function renewGuide() {
  const kept = await edition();
  if (kept && !(await caches.has(EDITIONS + GUIDE))) await keepGuide().catch(() => { /* the former one stays */ });
}

async function keepGuide(tell = () => {}) {
  const fetched = await fetch(below('keep/guide'), { cache: 'no-store' });
  if (!isToKeep(fetched)) throw new TypeError('Not a guide of ours.');
  const name = EDITIONS + fetched.headers.get('Guide-Version');
  const headers = pageHeaders(fetched);
  const { style, assets, pages } = JSON.parse(await readAll(fetched, tell));
  const cache = await caches.open(name);
  try {
    await cache.put(below(STYLE), new Response(style));
    for (const [path, html] of Object.entries(pages)) await cache.put(below(path), new Response(html, { headers }));
    await Promise.all(assets.map(address => fetchTo(cache, address)));
    await fetchHelp();
    await cache.put(below(WHOLE), new Response(''));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  await dropEditions(other => other !== name);
  await dropRead();
}

async function readAll(fetched, tell) {
  const reader = fetched.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    tell(received += value.length);
  }
}

// A page from the device is held to the same policy as one from the network.
function pageHeaders(fetched) {
  const headers = new Headers(fetched.headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'Guide-Version', 'Date']) headers.delete(name);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return headers;
}

// The newest that is whole.
async function edition() {
  const names = (await caches.keys()).filter(name => name.startsWith(EDITIONS)).reverse();
  for (const name of names) {
    const cache = await caches.open(name);
    if (await cache.match(below(WHOLE))) return cache;
  }
  return undefined;
}

async function dropEditions(which) {
  for (const name of await caches.keys()) if (name.startsWith(EDITIONS) && which(name)) await caches.delete(name);
}

// Pages read before are older than the guide that has come, or are to go with it. Help stays.
async function dropRead() {
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) {
    const path = new URL(request.url).pathname.slice(root.length);
    if (KEPT.some(kept => kept.test(path)) && !HELP.test(path)) await cache.delete(request);
  }
}

// A kept page knows no country and no colours; the help page, which was made for this reader, does.
async function guidePage(path) {
  const cache = await edition();
  const kept = await cache?.match(below(path));
  if (!kept) return undefined;
  const [html, style, help] = await Promise.all([kept.text(), cache.match(below(STYLE)).then(sheet => sheet.text()), caches.match(below('help')).then(own => own?.text())]);
  return new Response(dress(html.replace('/*style*/', () => style), help), { headers: kept.headers });
}

const BAR = /<aside class="help-bar"[\s\S]*?<\/aside>/;
const LOOK = [BAR, /<html[^>]*>/, /<meta name="color-scheme"[^>]*>/, /<link rel="icon"[^>]*>/];
const TITLE = /<title>[^<]*<\/title>/;
const NEUTRAL = /<link rel="icon"[^>]*neutral/;

const barOf = html => html.match(BAR)?.[0];

function dress(html, help) {
  if (!help) return html;
  const parts = NEUTRAL.test(help) ? [...LOOK, TITLE] : LOOK;
  return parts.reduce((dressed, part) => dressed.replace(part, own => help.match(part)?.[0] ?? own), html);
}
