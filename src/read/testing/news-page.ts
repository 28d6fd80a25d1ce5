import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One invented report in one language, with the words that stand around reports in that language. */
export interface Story {
  readonly language: string;
  readonly title: string;
  readonly byline: readonly string[];
  /** What stands before the author's name. */
  readonly by: string;
  readonly text: readonly string[];
  readonly published: string;
  readonly updated: string;
  readonly alsoRead: string;
  readonly related: string;
  readonly headlines: readonly string[];
  readonly share: string;
  readonly newsletter: readonly [title: string, line: string];
  readonly cookies: readonly [line: string, button: string];
  readonly comments: readonly [title: string, comment: string];
  readonly caption: string;
  readonly photo: string;
  readonly rights: string;
  readonly menu: readonly string[];
}

/** The day on which all stories were published. */
export const PUBLISHED = '2024-03-14';
const UPDATED = '2024-03-16';
const SITE = 'Kurier 24';
const READER = 'Mira K.';
const PHOTOGRAPHER = 'Nora Lind';

/** The stories of `stories.jsonl`. */
export function readStories(): readonly Story[] {
  return readFileSync(join(import.meta.dirname, 'stories.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Story);
}

/** A day in the words and digits of a language (CLDR, through ICU). */
export function dayInWords(
  day: string,
  locale: string,
  dateStyle: 'full' | 'long' | 'medium' = 'long',
): string {
  return new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(Date.parse(day));
}

/** Pages as systems of different kinds and times make them, by name. */
export const LAYOUTS: Readonly<Record<string, (story: Story) => string>> = {
  blog,
  hashed,
  table,
  modern,
  divisions,
};

function page(story: Story, head: string, body: string): string {
  return `<!DOCTYPE html><html lang="${story.language}"><head><meta charset="utf-8"><title>${story.title} - ${SITE}</title>${head}</head><body>${body}</body></html>`;
}

const paragraphs = (lines: readonly string[], tag = 'p') =>
  lines.map((line) => `<${tag}>${line}</${tag}>`).join('\n');
const link = (words: string, at: number) => `<a href="/story/${at}">${words}</a>`;
const items = (words: readonly string[]) => words.map((word, at) => `<li>${link(word, at)}</li>`).join('');

/** Software for weblogs: boxes with names that say what they hold. */
function blog(story: Story): string {
  const { title, byline, by, text, menu, caption, photo } = story;
  return page(
    story,
    '',
    `<header class="site-header"><p class="site-title"><a href="/">${SITE}</a></p><nav><ul>${items(menu)}</ul></nav></header>
<article class="post hentry"><h1 class="entry-title">${title}</h1>
<div class="entry-meta">${dayInWords(PUBLISHED, story.language)} | ${by} <a href="/author/1" rel="author">${byline[0]}</a></div>
<div class="share"><a href="#">${story.share}</a></div>
<div class="entry-content"><figure><img src="/a.jpg"><figcaption>${caption}. ${photo}: ${PHOTOGRAPHER}</figcaption></figure>
${paragraphs(text)}</div>
<div class="related-posts"><h3>${story.related}</h3><ul>${items(story.headlines)}</ul></div>
<section class="comments-area"><h2>${story.comments[0]}</h2><ol><li><b>${READER}</b> ${dayInWords(UPDATED, story.language)}<p>${story.comments[1]}</p></li></ol></section></article>
<footer class="site-footer">© 2024 ${SITE}. ${story.rights}</footer>`,
  );
}

/** Class names made by a build: only structure and words tell what is what. */
function hashed(story: Story): string {
  const { title, byline, by, text, menu, headlines, alsoRead } = story;
  return page(
    story,
    `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${SITE}">`,
    `<div class="a1x9"><div class="b7"><p>${story.cookies[0]}</p><button>${story.cookies[1]}</button></div>
<div class="c3"><div class="d4"><a href="/">${SITE}</a></div><div class="d5">${menu.map(link).join('')}</div></div>
<div class="e8"><h1 class="f2">${title}</h1>
<div class="g1"><div>${by} ${byline[0]}</div><div>${story.published} ${dayInWords(PUBLISHED, story.language)}</div><div>${story.updated} ${dayInWords(UPDATED, story.language)}</div></div>
<div class="h6"><a href="#f">Facebook</a><a href="#t">Telegram</a><a href="#s">${story.share}</a></div>
<div class="i2"><p>${text[0]}</p><p>${text[1]}</p><p>${alsoRead}: ${link(headlines[0] ?? '', 1)}</p><p>${text[2]}</p>
<div class="j5"><h3>${story.newsletter[0]}</h3><p>${story.newsletter[1]}</p><input type="email"><button>OK</button></div>
<p>${text[3]}</p></div>
<div class="k9"><h3>${story.related}</h3><div>${headlines.map((line, at) => `<div>${link(line, at)}</div>`).join('')}</div></div>
<div class="l4"><h3>${story.comments[0]}</h3><div><div>${READER}</div><div>${dayInWords(UPDATED, story.language)}</div><div>${story.comments[1]}</div></div></div></div>
<div class="m7"><p>© 2024 ${SITE}. ${story.rights}</p></div></div>`,
  );
}

/** A site of the turn of the century: tables, no headings, paragraphs parted by breaks. */
function table(story: Story): string {
  const { title, byline, by, text, menu, headlines } = story;
  return page(
    story,
    '',
    `<table><tr><td colspan="3"><a href="/"><img src="/logo.gif"></a></td></tr><tr><td width="120">${menu.map((word, at) => `${link(word, at)}<br>`).join('')}</td>
<td><h2>${title}</h2><i>${dayInWords(PUBLISHED, story.language, 'full')}</i><br><i>${by} ${byline[0]}</i><br><br>
${text.join('<br><br>')}<br><br></td>
<td width="160"><b>${story.related}</b><br>${headlines.map((line, at) => `${link(line, at)}<br>`).join('')}</td></tr>
<tr><td colspan="3"><font size="1">© 2024 ${SITE}. ${story.rights}</font></td></tr></table>`,
  );
}

/** Structured data, kicker in the headline, boxes between the paragraphs. */
function modern(story: Story): string {
  const { title, byline, text, headlines, menu } = story;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${PUBLISHED}T08:30:00+02:00`,
    dateModified: `${UPDATED}T08:30:00+02:00`,
    author: { '@type': 'Person', name: byline[0] },
    publisher: { '@type': 'Organization', name: SITE },
  };
  return page(
    story,
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    `<header><a href="/">${SITE}</a><nav>${menu.map(link).join(' ')}</nav></header><main><article>
<h1><span class="kicker">${menu[3]}</span> <span>${title}</span></h1>
<div class="byline">${byline[0]}</div><time datetime="${UPDATED}">${story.updated} ${dayInWords(UPDATED, story.language, 'medium')}</time>
<figure><img src="/a.jpg"><figcaption><span>${story.caption}</span> <span class="credit">${story.photo}: ${PHOTOGRAPHER}</span></figcaption></figure>
<p>${text[0]}</p><p>${text[1]}</p><aside><h4>${story.alsoRead}</h4>${link(headlines[1] ?? '', 2)}</aside><p>${text[2]}</p>
<form><h4>${story.newsletter[0]}</h4><p>${story.newsletter[1]}</p><input type="email"></form><p>${text[3]}</p>
<ul><li>${link(`#${menu[0]}`, 7)}</li><li>${link(`#${menu[3]}`, 8)}</li></ul></article></main>
<section><h2>${story.related}</h2>${headlines.map((line, at) => `<a href="/story/${at}"><h3>${line}</h3></a>`).join('')}</section>
<footer><p>© 2024 ${SITE}. ${story.rights}</p></footer>`,
  );
}

/** Paragraphs that are divisions, the author under the text, links to other reports as lines of their own. */
function divisions(story: Story): string {
  const { title, byline, by, text, menu, headlines } = story;
  return page(
    story,
    '',
    `<div id="top"><a href="/">${SITE}</a><ul>${items(menu)}</ul></div><div id="middle"><div><h1>${title}</h1><div>${dayInWords(PUBLISHED, story.language)}, 10:30</div>
<div><div>${text[0]}</div><div>${text[1]}</div><div><a href="/story/3">${story.alsoRead}: ${headlines[2]}</a></div><div>${text[2]}</div><div>${text[3]}</div><div>${by} ${byline[0]}</div></div>
<div><a href="#p">${story.share}</a> <a href="#c">${story.comments[0]} (12)</a></div></div>
<div><div>${story.related}</div>${headlines.map((line, at) => `<div>${link(line, at)}<span>${dayInWords(UPDATED, story.language)}</span></div>`).join('')}</div></div>
<div id="bottom">${story.rights}</div><div><div>${story.cookies[0]}</div><a href="#">${story.cookies[1]}</a></div>`,
  );
}
