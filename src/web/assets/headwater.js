// Progressive enhancement only: every page works without this file.
// A link to something that is folded away opens the folds around it, also where the browser does not.
(() => {
  function unfold() {
    let target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const found = target;
    for (; target; target = target.parentElement) if (target.tagName === 'DETAILS') target.open = true;
    if (found?.closest('details')) found.scrollIntoView();
  }
  addEventListener('hashchange', unfold);
  unfold();
})();

// On an article page, hovering, focusing or tapping a sentence shows its other wording beside it at once.
(() => {
  const text = document.querySelector('.article-page .text');
  if (!text?.querySelector('[data-note]')) return;

  const side = document.querySelector('.article-side');
  const peek = document.createElement('div');
  peek.className = 'peek';
  peek.hidden = true;
  peek.setAttribute('role', 'status');
  side.append(peek);
  side.querySelector('.side-hint').textContent =
    'Point at a sentence, or tap it, to see both wordings side by side.';
  const isWide = matchMedia('(min-width: 64rem)');
  let shown = null;

  function show(sentence) {
    const note = document.getElementById(sentence.dataset.note);
    if (!note || shown === sentence) return;
    hide();
    shown = sentence;
    sentence.classList.add('is-shown');
    const copy = note.cloneNode(true);
    copy.removeAttribute('id');
    peek.replaceChildren(copy, closeButton());
    peek.hidden = false;
  }

  function hide() {
    if (shown) shown.classList.remove('is-shown');
    shown = null;
    peek.hidden = true;
  }

  function closeButton() {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'peek-close';
    button.textContent = 'Close';
    button.addEventListener('click', hide);
    return button;
  }

  const sentenceOf = (event) => event.target.closest?.('[data-note]') ?? null;
  text.addEventListener('pointerover', (event) => {
    const sentence = sentenceOf(event);
    if (sentence && event.pointerType === 'mouse' && isWide.matches) show(sentence);
  });
  text.addEventListener('focusin', (event) => {
    const sentence = sentenceOf(event);
    if (sentence && event.target.matches('.source-mark') && event.target.matches(':focus-visible'))
      show(sentence);
  });
  text.addEventListener('click', (event) => {
    const sentence = sentenceOf(event);
    const link = event.target.closest('a');
    if (!sentence || (link && !link.matches('.source-mark'))) return;
    if (String(getSelection()) !== '') return;
    if (link) event.preventDefault();
    show(sentence);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
})();
