// Prints and copies the recovery code. Without this script it can be selected and written down.
const code = document.querySelector('[data-code]');
const tools = document.querySelector('[data-code-tools]');

if (code && tools) {
  const said = tools.querySelector('[data-said]');
  tools.hidden = false;
  tools.querySelector('[data-print]').addEventListener('click', () => print());
  tools.querySelector('[data-copy]').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.dataset.code);
      said.textContent = said.dataset.copied;
    } catch {
      said.textContent = said.dataset.failed;
    }
  });
}
