// Answers from the network while there is one, and from this device otherwise. Help first: its pages are fetched before
// anyone needs them. Nothing of the journal, of searches or of choices is ever kept.
const CACHE = 'pages-1';
const COUNTRY = 'country';
const PATIENCE = 4000;

const root = new URL(self.registration.scope).pathname;
const below = path => root + path;
const KEPT = [/^$/, /^guide(\/[a-z0-9-]+)?$/, /^exercises(\/[a-z0-9-]+)?$/, /^(start|programme)$/, /^help$/, /^help\/[a-z]{2}(\/card)?$/, /^(about|accessibility|disclaimer|privacy|safety|sources)$/];
const ANSWERED = /^(start|exercises\/[a-z0-9-]+\/after)$/;
const ASSETS = /^(js|icons|css|images)\//;

self.addEventListener('install', event => event.waitUntil(fetchHelp().then(() => self.skipWaiting())));
self.addEventListener('activate', event => event.waitUntil(dropOthers().then(() => self.clients.claim())));
self.addEventListener('message', event => event.waitUntil(Promise.all([countryIs(event.data?.country), keepFirst(event.source?.url), keepAssets(event.data?.assets)])));

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin || !url.pathname.startsWith(root)) return;

  const path = url.pathname.slice(root.length);
  if (request.method !== 'GET') {
    // "Worse" and "not safe" must lead to help without a network too.
    if (request.mode === 'navigate' && ANSWERED.test(path)) event.respondWith(fetch(request).catch(() => noNetwork()));
    return;
  }
  if (request.mode === 'navigate') {
    if (KEPT.some(kept => kept.test(path))) event.respondWith(page(request));
    else if (path !== 'exit') event.respondWith(fetch(request).catch(() => noNetwork()));
  } else if (ASSETS.test(path)) {
    event.respondWith(asset(request));
  }
});

async function fetchHelp() {
  const cache = await caches.open(CACHE);
  await cache.addAll(['help', 'guide'].map(path => new Request(below(path), { cache: 'reload' })));
  await fetchCountry(cache).catch(() => { /* the help page alone will do */ });
}

// The country's own page and its card; the bar knows which country that is.
async function fetchCountry(cache) {
  const bar = await fetch(below('help/bar')).then(answer => answer.json());
  const country = bar.links.find(link => link.kind === 'other')?.address;
  if (country && country !== below('help'))
    await cache.addAll([country, `${country}/card`].map(address => new Request(address, { cache: 'reload' })));
}

// The page a first visit began with was loaded before this worker was there to keep it.
async function keepFirst(address) {
  if (!address) return;
  const { origin, pathname } = new URL(address);
  const cache = await caches.open(CACHE);
  if (KEPT.some(kept => kept.test(pathname.slice(root.length))) && !await cache.match(origin + pathname)) await cache.add(origin + pathname);
}

// So were its scripts and pictures.
async function keepAssets(addresses = []) {
  const cache = await caches.open(CACHE);
  const ours = addresses.map(address => new URL(address)).filter(url => url.origin === location.origin && ASSETS.test(url.pathname.slice(root.length)));
  await Promise.all(ours.map(async url => {
    if (!await cache.match(url)) await cache.add(url).catch(() => { /* the next page will keep it */ });
  }));
}

async function dropOthers() {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
}

async function countryIs(country) {
  const cache = await caches.open(CACHE);
  const key = new URL(below(COUNTRY), location.origin);
  const before = await cache.match(key).then(kept => kept?.text());
  if (country === undefined || before === country) return;
  await fetchHelp();
  await cache.put(key, new Response(country));
}

async function page(request) {
  const cache = await caches.open(CACHE);
  const fetched = fetch(request).then(answer => {
    if (answer.ok && !answer.redirected) cache.put(strip(request), answer.clone());
    return answer;
  });
  fetched.catch(() => {});
  const kept = await cache.match(strip(request));
  if (!kept) return fetched.catch(() => noNetwork());
  return Promise.race([fetched.catch(() => kept), new Promise(resolve => setTimeout(resolve, PATIENCE, kept))]);
}

async function asset(request) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(request);
    if (kept) return kept;
    throw error;
  }
}

// A person without a network is shown the one page that matters most.
async function noNetwork() {
  return (await caches.match(below('help'))) ?? Response.error();
}

const strip = request => request.url.split(/[?#]/)[0];
