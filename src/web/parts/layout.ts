import { type Html, html } from './markup.ts';

/** What a page says of itself. `path` is its own address, for `aria-current` and the canonical link. */
export interface PageHead {
  readonly title: string;
  readonly description?: string;
  readonly path: string;
  /** What the search field holds. */
  readonly query?: string;
  readonly noIndex?: boolean;
}

/** Addresses of the static files, with their content's hash, so that browsers may keep them for good. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  /** For the pages on which people sign in. */
  readonly passkeys: string;
  readonly icon: string;
}

/** What the frame shows of whoever looks at the page. */
export interface Visitor {
  /** Under which they signed in; null for whoever did not. */
  readonly name: string | null;
  /** Whether they are offered to. */
  readonly signsIn: boolean;
  readonly managesPeople: boolean;
}

const SECTIONS = [
  { path: '/', name: 'Stories' },
  { path: '/outlets', name: 'Outlets' },
  { path: '/sources', name: 'Sources' },
] as const;

/** The frame of every page: skip link, masthead with search, main, footer. Without a `visitor` there are no accounts. */
export function layout(head: PageHead, assets: Assets, main: Html, visitor: Visitor | null = null): Html {
  const description =
    head.description ?? 'The world’s media, with a link to the primary source of every item.';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${head.title === 'Headwater' ? 'Headwater: stories and their sources' : `${head.title} · Headwater`}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
${head.noIndex === true ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${head.path}">`}
<link rel="icon" href="${assets.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${assets.style}">
<link rel="alternate" type="application/atom+xml" title="Headwater stories" href="/feed.xml">
<script src="${assets.script}" defer></script>
</head>
<body>
<a class="skip-link" href="#main">Skip to content</a>
<header class="masthead">
<div class="masthead-inner">
<a class="brand" href="/">${brandMark}<span class="brand-name">Headwater</span></a>
<nav class="sections" aria-label="Main">${SECTIONS.map(
    (section) =>
      html`<a href="${section.path}"${head.path === section.path ? html` aria-current="page"` : ''}>${section.name}</a>`,
  )}</nav>
<search class="search"><form action="/search" method="get">
<label class="visually-hidden" for="q">Search articles</label>
<input id="q" name="q" type="search" value="${head.query ?? ''}" placeholder="Search articles" autocomplete="off" maxlength="300">
<button type="submit">Search</button>
</form></search>${visitor === null ? '' : accountLink(visitor, head.path)}
</div>
</header>
<main id="main" tabindex="-1">${main}</main>
<footer class="footer"><div class="footer-inner">
<p class="footer-line">Forty outlets, one source. Headwater counts origins, not pages, and shows its evidence.</p>
<ul class="footer-links"><li><a href="/feed.xml">Atom feed</a></li><li><a href="/api/stories">JSON</a></li><li><a href="/rulings">Rulings</a></li><li><a href="/takedown">Removal</a></li>${visitor?.managesPeople === true ? html`<li><a href="/people">People</a></li><li><a href="/rights">Shown text</a></li><li><a href="/audit">Audit log</a></li>` : ''}<li>All times are UTC</li></ul>
</div></footer>
</body>
</html>`;
}

function accountLink({ name, signsIn }: Visitor, path: string): Html {
  if (name === null) return signsIn ? html`<a class="account-link" href="/sign-in">Sign in</a>` : html``;
  return html`<a class="account-link" href="/account"${path === '/account' ? html` aria-current="page"` : ''} dir="auto"><span class="visually-hidden">Your account: </span>${name}</a>`;
}

/** The sign of the house: one spring, three streams. */
const brandMark = html`<svg class="brand-mark" viewBox="0 0 40 28" width="40" height="28" aria-hidden="true" focusable="false"><circle cx="5" cy="14" r="4"/><path d="M9 14C20 14 20 4 38 4M9 14h29M9 14c11 0 11 10 29 10"/></svg>`;
