/* In the browser: saves a field when it is left, and shows the page beside it. Without this the buttons do the same. */

const said = () => document.getElementById('said');

/** Puts a part of a page that has just come in the place of the old one. */
function swap(find, page) {
  const [old, fresh] = [find(document), find(page)];
  if (old && fresh) old.replaceWith(fresh);
}

const byId = (id) => (page) => page.getElementById(id);
const blockNamed = (name) => (page) =>
  [...page.querySelectorAll('[data-block]')].find((block) => block.dataset.block === name);

const sentFrom = (block) =>
  new URLSearchParams(
    [...block.querySelectorAll('[name]')]
      .filter(({ type }) => type !== 'submit')
      .map(({ name, value }) => [name, value]),
  );

const valuesOf = (block) =>
  [...block.querySelectorAll('input:not([type=hidden]), textarea, select')]
    .map(({ value }) => value)
    .join('\n');

const pageIn = async (response) =>
  new DOMParser().parseFromString(await response.text(), 'text/html');

/** A block that is being typed in again keeps what is typed; only what the form knows of the file is new. */
function renew(name, page) {
  const [old, fresh] = [blockNamed(name)(document), blockNamed(name)(page)];
  if (!old || !fresh) return;
  if (!old.contains(document.activeElement)) {
    old.replaceWith(fresh);
    return;
  }
  for (const input of old.querySelectorAll('input[type=hidden]'))
    input.value = fresh.querySelector(`[name="${input.name}"]`)?.value ?? input.value;
  swap(byId(`${name}-said`), page);
}

async function save(name) {
  const block = blockNamed(name)(document);
  const form = block?.closest('form');
  if (!form) return;
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body: sentFrom(block),
      keepalive: true,
    });
    const page = await pageIn(response);
    renew(name, page);
    swap(byId('status'), page);
    said().textContent =
      page.getElementById('said')?.textContent ||
      (response.ok ? `Saved: ${name}.` : `Not saved: ${name}.`);
  } catch {
    said().textContent =
      'Not saved: the desk does not answer. Look at the terminal; what you typed is still here.';
  }
}

let queue = Promise.resolve();
const before = new WeakMap();
let shown = '';

document.addEventListener('focusin', ({ target }) => {
  const block = target.closest('[data-block]');
  if (!block) return;
  if (!before.has(block)) before.set(block, valuesOf(block));
  const { origin } = document.getElementById('preview').dataset;
  const frame = document.querySelector('iframe');
  const { page } = block.dataset;
  if (!frame || page === shown) return;
  shown = page;
  frame.src = origin + page;
});

document.addEventListener('focusout', ({ target, relatedTarget }) => {
  const block = target.closest('[data-block]');
  if (!block || block.contains(relatedTarget) || block.dataset.block.includes('.+.')) return;
  if (before.get(block) === valuesOf(block)) return;
  before.set(block, valuesOf(block));
  const name = block.dataset.block;
  queue = queue.then(() => save(name));
});

document.documentElement.classList.add('scripted');
document.addEventListener('click', ({ target }) => {
  const { day } = target.dataset;
  const input = day && target.closest('[data-block]')?.querySelector('input[type=date]');
  if (input) input.value = day;
});

/** A picture is shown as it would be cut as soon as it is chosen. */
document.addEventListener('change', ({ target }) => {
  if (target.type === 'file' && target.value !== '') target.form.requestSubmit();
});

/** The site needs a while before it can be shown. Where it is not on its way any more, nothing is asked. */
async function awaitSite() {
  const { origin, page } = document.getElementById('preview').dataset;
  if (origin !== '') return;
  const response = await fetch(`/preview${page}`).catch(() => undefined);
  if (!response?.ok) return;
  swap(byId('preview'), await pageIn(response));
  setTimeout(awaitSite, 3000);
}
setTimeout(awaitSite, 3000);

document.getElementById(decodeURIComponent(location.hash.slice(1)))?.focus();
