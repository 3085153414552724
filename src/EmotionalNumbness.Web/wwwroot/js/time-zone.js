// Tells the server the device's time zone, so that the help bar shows the right country, and puts this page's bar right.
// The zone says where the clock is, roughly a country; the site asks no one else and never looks at addresses.
const ONE_YEAR = 60 * 60 * 24 * 365;
// As the server finds them: no number is broken at its hyphens or spaces.
const NUMBER = /([0-9(][0-9()]*(?:[ -][0-9()]+)+)/;
const bar = document.getElementById('help-bar');
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
const kept = document.cookie.split('; ').find(cookie => cookie.startsWith('zone='))?.slice('zone='.length);

function keep() {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `zone=${zone}; Path=${document.documentElement.dataset.base || '/'}; Max-Age=${ONE_YEAR}; SameSite=Lax${secure}`;
}

function item({ kind, address, label, number, more }) {
  const link = document.createElement('a');
  link.className = kind;
  link.href = address;
  link.dataset.bar = kind;
  link.append(
    span('', ...label.split(NUMBER).map((piece, at) => at % 2 ? span('unbroken', piece) : piece)),
    ...(number ? [span('unseen', ` ${number}`), beside(number)] : []),
    span('unseen', ` ${more}`));
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}

// Seen where there is room; what is heard of it stands beside it.
function beside(number) {
  const wide = span('wide', ` ${number}`);
  wide.setAttribute('aria-hidden', 'true');
  return wide;
}

function span(name, ...content) {
  const made = document.createElement('span');
  if (name) made.className = name;
  made.append(...content);
  return made;
}

async function putRight() {
  const answer = await fetch(bar.dataset.refresh);
  if (!answer.ok) return;
  const content = await answer.json();
  bar.querySelector('[data-bar=country]').replaceChildren(content.country, span('unseen', ` ${content.change}`));
  const anywhere = bar.querySelector('.anywhere');
  anywhere.textContent = content.anywhere;
  anywhere.hidden = !content.anywhere;
  const list = bar.querySelector('ul');
  list.querySelectorAll('li:not(.last)').forEach(entry => entry.remove());
  list.prepend(...content.links.map(item));
  bar.dataset.source = content.source;
}

if (bar && /^[A-Za-z0-9_+\-/]{1,64}$/.test(zone) && zone !== kept) {
  keep();
  if (bar.dataset.source !== 'Choice') putRight().catch(() => { /* offline: the next page will have it */ });
}
