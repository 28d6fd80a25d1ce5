import { webUrl } from '../core/url.ts';
import type { FrontPageStory } from '../store/news-reader.ts';

/**
 * The front page as Atom (RFC 4287). An entry's `alternate` is the story here; its `related` and `via` links are the primary
 * sources themselves.
 */
export function atomFeed(stories: readonly FrontPageStory[], base: string, now: Date): string {
  const root = base.replace(/\/$/, '');
  const updated = instant(
    stories.map((story) => story.newestPublished).find((time) => instant(time) !== null) ?? null,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Headwater</title>
<subtitle>Stories of the world's media with their primary sources</subtitle>
<id>${escapeXml(`${root}/`)}</id>
<link rel="self" type="application/atom+xml" href="${escapeXml(`${root}/feed.xml`)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(`${root}/`)}"/>
<updated>${updated ?? now.toISOString()}</updated>
<author><name>Headwater</name></author>
${stories.map((story) => entry(story, root, now)).join('\n')}
</feed>
`;
}

function entry(story: FrontPageStory, root: string, now: Date): string {
  const address = `${root}/story/${encodeURIComponent(story.id)}`;
  const published = instant(story.firstPublished);
  const sources = primarySources(story);
  const outlets = `${story.outlets} ${story.outlets === 1 ? 'outlet' : 'outlets'}`;
  const origins =
    story.independentOrigins === 0
      ? 'origin unknown'
      : `${story.independentOrigins} independent ${story.independentOrigins === 1 ? 'origin' : 'origins'}`;
  const lines = [
    '<entry>',
    `<title>${escapeXml(story.headline)}</title>`,
    `<id>${escapeXml(address)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    ...sources.map(
      ({ url, title }) => `<link rel="via" href="${escapeXml(url)}" title="${escapeXml(title)}"/>`,
    ),
    published === null ? '' : `<published>${published}</published>`,
    `<updated>${instant(story.newestPublished) ?? published ?? now.toISOString()}</updated>`,
    `<summary>${escapeXml(`${outlets}, ${origins}.${story.firstOutlet === null ? '' : ` First: ${story.firstOutlet.name}.`}`)}</summary>`,
    '</entry>',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** The web addresses of a story's origins, each with its outlet or title. */
function primarySources({ origins }: FrontPageStory): { url: string; title: string }[] {
  return origins.flatMap((origin) => {
    const url = origin.url === null ? null : webUrl(origin.url);
    if (url === null) return [];
    return [{ url: url.href, title: `Primary source: ${origin.outlet?.name ?? origin.title ?? url.host}` }];
  });
}

/** RFC 3339, or null for what is no time. */
function instant(iso: string | null): string | null {
  const milliseconds = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}

const XML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML 1.0: marks escaped, characters that XML does not allow left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (mark) => XML_ESCAPES[mark] ?? mark);
}
