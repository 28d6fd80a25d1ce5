import { instance } from '@viz-js/viz';
import type { Dossier } from '../../core/dossier.ts';
import { HeadwaterError } from '../../core/errors.ts';
import { toDot } from './dot.ts';

/** The layout of so many takes some 3 s, and longer for more than their share. */
const MOST_ARTICLES = 1_000;
/** What XML 1.0 has no place for. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * The graph of `toDot` as a picture (SVG 1.1), laid out by Graphviz.
 *
 * @throws HeadwaterError `bad-input` where there are more articles than anybody could see in a picture.
 */
export async function toSvg(dossier: Dossier): Promise<string> {
  if (dossier.articles.length > MOST_ARTICLES)
    throw new HeadwaterError(
      'bad-input',
      `A picture of ${dossier.articles.length} articles cannot be drawn; name fewer than ${MOST_ARTICLES}, or take --format dot.`,
    );
  const graphviz = await instance();
  return graphviz.renderString(toDot(dossier).toWellFormed().replace(NOT_XML, ''), { format: 'svg' });
}
