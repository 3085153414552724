// Shows and hides what is typed, and fills in six words. Without this script the words are copied by hand.
for (const field of document.querySelectorAll('[data-passphrase]')) {
  const input = field.querySelector('input');
  const show = field.querySelector('[data-show]');
  const said = field.querySelector('[data-said]');
  const words = field.querySelector('[data-words]');
  const use = field.querySelector('[data-use]');
  const another = field.querySelector('[data-another]');
  const label = show.firstChild;

  function turn(visible) {
    if ((input.type === 'text') === visible) return;
    input.type = visible ? 'text' : 'password';
    [label.data, show.dataset.other] = [show.dataset.other, label.data];
    said.textContent = visible ? said.dataset.visible : said.dataset.hidden;
  }

  async function others(event) {
    event.preventDefault();
    try {
      const answer = await fetch(another.dataset.another, { headers: { Accept: 'text/plain' }, cache: 'no-store' });
      if (!answer.ok) throw new Error();
      words.textContent = await answer.text();
      said.textContent = words.textContent;
    } catch {
      said.textContent = said.dataset.failed;
    }
  }

  show.hidden = false;
  show.addEventListener('click', () => turn(input.type === 'password'));
  another?.addEventListener('click', others);
  if (use) {
    use.hidden = false;
    use.addEventListener('click', () => {
      input.value = words.textContent;
      turn(true);
      input.focus();
    });
  }

  // A browser keeps what was in a plain text field; a passphrase is never to be among that.
  input.form.addEventListener('submit', () => turn(false));
}

// What went wrong is read out first, and the keyboard goes on from there.
document.getElementById('problems')?.focus();
