import type { Image } from '../../core/article.ts';
import { webUrl } from '../../core/url.ts';
import { captionCreditStart } from '../pictures.ts';
import { textsOf } from './json-ld.ts';
import { firstMeta, type MetadataSource } from './metadata-source.ts';
import { type PageElement, textOf } from './page-tree.ts';

/** The article's picture: as metadata says, else the first figure; with the caption and credit of the first figure. */
export function readImage(source: MetadataSource): Image | null {
  const figure = firstFigure(source);
  const claimed =
    firstMeta(source, [
      'og:image',
      'og:image:url',
      'og:image:secure_url',
      'twitter:image',
      'twitter:image:src',
    ]) ??
    textsOf(source.article?.['image'], source.linkedData, 'url')[0] ??
    figure?.href;
  const url = claimed === undefined ? null : webUrl(claimed, source.url ?? undefined);
  if (url === null) return null;
  const line = figure?.caption ?? '';
  const start = line === '' ? -1 : captionCreditStart(line, source.labels);
  const caption = start === -1 ? line : line.slice(0, start).trim();
  return {
    url: url.href,
    caption: caption === '' ? null : caption,
    credit: start === -1 ? null : line.slice(start),
  };
}

function firstFigure(source: MetadataSource): { href: string; caption: string } | null {
  for (const element of source.page.byName.get('figure') ?? []) {
    const image = find(element, 'img') ?? find(element, 'amp-img');
    const href = image === null ? undefined : addressOf(image);
    if (href === undefined) continue;
    const caption = find(element, 'figcaption');
    return { href, caption: caption === null ? '' : textOf(caption, 500) };
  }
  return null;
}

/** Where the picture is: in the attribute for scripts that load it late, where the other holds a stand-in. */
function addressOf({ attributes }: PageElement): string | undefined {
  return [attributes['src'], attributes['data-src'], attributes['data-original']].find(
    (address) => address !== undefined && address !== '' && !address.startsWith('data:'),
  );
}

function find(element: PageElement, name: string): PageElement | null {
  const queue: PageElement[] = [element];
  for (let seen = 0; queue.length > 0 && seen < 200; seen += 1) {
    const node = queue.shift();
    if (node === undefined) break;
    if (node.name === name) return node;
    for (const child of node.children) if (typeof child !== 'string') queue.push(child);
  }
  return null;
}
