import type { Article } from '../core/article.ts';
import { relativeTimes } from '../language/relative-times.ts';

/** "12 comments", "1.2K views", "Comments (45)": a number with one or two words, and nothing else. */
const COUNTER =
  /^(?:\p{N}[\p{N}.,\s]{0,12}[KMB]?\s?\p{L}[\p{L}\p{M}]{0,24}(?:\s\p{L}{1,24})?|(?:\p{L}{1,24}\s){0,2}\p{L}[\p{L}\p{M}]{0,24}\s?\(\p{N}[\p{N}.,]{0,12}\))$/u;

/**
 * Title and text in the form in which two captures of one article are compared: the same form means that the article did
 * not change. White space, paragraph breaks, kinds of quotation marks and dashes, invisible characters, times counted from
 * now, counters, and paragraphs that are nothing but a link (promotion of other pages) do not count.
 */
export function comparableText(article: Pick<Article, 'title' | 'text' | 'links' | 'language'>): string {
  const times = article.language === null ? null : relativeTimes(article.language);
  const plain = (text: string) => {
    const typed = unified(text);
    return times === null ? typed : typed.replace(times, '#');
  };
  const paragraphs = ownParagraphs(article)
    .map(plain)
    .filter((paragraph) => !COUNTER.test(paragraph));
  return `${plain(article.title ?? '')}\n${paragraphs.join(' ')}`;
}

/** Paragraphs that hold more than a link to another page. */
function ownParagraphs({ text, links }: Pick<Article, 'text' | 'links'>): string[] {
  const linked = new Set(links.flatMap(({ start, end }) => (start === null ? [] : [`${start} ${end}`])));
  const own: string[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    const end = start + paragraph.length;
    if (!linked.has(`${start} ${end}`)) own.push(paragraph);
    start = end + 2;
  }
  return own;
}

function unified(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
