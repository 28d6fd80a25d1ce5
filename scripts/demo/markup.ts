/** What a block of a source file is: see demo/README.md for how each is written. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'photo'
  | 'credit'
  | 'correction'
  | 'more'
  | 'promotion'
  | 'blockquote'
  | 'list';

/** `text` holds light markup; a photo has caption and credit, a list one item a line. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly file: string;
  readonly credit: string;
}

/** Blocks of a body, parted by blank lines. Throws on an unknown directive. */
export function parseBlocks(body: string): Block[] {
  return body
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(parseBlock);
}

const DIRECTIVES: Record<string, BlockKind> = {
  '@photo': 'photo',
  '@credit': 'credit',
  '@correction': 'correction',
  '@more': 'more',
  '@promotion': 'promotion',
  '##': 'heading',
  '>': 'blockquote',
};

function parseBlock(source: string): Block {
  if (source.startsWith('- '))
    return { kind: 'list', text: source.replace(/^- /gm, ''), file: '', credit: '' };
  const space = source.indexOf(' ');
  const first = source.slice(0, space);
  const kind = DIRECTIVES[first];
  if (kind === undefined) {
    if (first.startsWith('@')) throw new Error(`unknown directive ${first}`);
    return { kind: 'paragraph', text: source.replace(/\n/g, ' '), file: '', credit: '' };
  }
  const rest = source.slice(space + 1).replace(/\n/g, ' ');
  if (kind !== 'photo') return { kind, text: rest, file: '', credit: '' };
  const [file = '', caption = '', credit = ''] = rest.split('|').map((part) => part.trim());
  return { kind, text: caption, file, credit };
}

/** Text for HTML and XML, also within quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Light markup (`[words](address)`, `**strong**`, `*emphasis*`) as HTML. */
export function inline(text: string): string {
  return escapeHtml(text)
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>');
}

/** How a template writes each kind of block. What it does not name is written plainly. */
export interface BodyStyle {
  readonly paragraph?: (html: string, index: number) => string;
  readonly heading?: (html: string) => string;
  readonly photo?: (file: string, caption: string, credit: string) => string;
  readonly credit?: (html: string) => string;
  readonly correction?: (html: string) => string;
  readonly more?: (html: string) => string;
  readonly promotion?: (html: string) => string;
  readonly blockquote?: (html: string) => string;
  /** Page furniture put in after the paragraph of that number (from 1), if others follow. */
  readonly inserts?: Readonly<Record<number, string>>;
}

/** The body as HTML in a template's style. */
export function renderBody(blocks: readonly Block[], style: BodyStyle = {}): string {
  let index = 0;
  const total = blocks.filter((block) => block.kind === 'paragraph').length;
  return blocks
    .map((block) => {
      if (block.kind !== 'paragraph') return renderOther(block, style);
      index += 1;
      const html = inline(block.text);
      const insert = index < total ? style.inserts?.[index] : undefined;
      const written = style.paragraph?.(html, index) ?? `<p>${html}</p>`;
      return insert === undefined ? written : `${written}\n${insert}`;
    })
    .join('\n');
}

function renderOther(block: Block, style: BodyStyle): string {
  const html = inline(block.text);
  switch (block.kind) {
    case 'heading':
      return style.heading?.(html) ?? `<h2>${html}</h2>`;
    case 'photo':
      return (
        style.photo?.(block.file, html, inline(block.credit)) ??
        `<figure><img src="${block.file}" alt=""><figcaption>${html} <span class="credit">${inline(block.credit)}</span></figcaption></figure>`
      );
    case 'credit':
      return style.credit?.(html) ?? `<p class="source">${html}</p>`;
    case 'correction':
      return style.correction?.(html) ?? `<p class="correction"><em>${html}</em></p>`;
    case 'more':
      return style.more?.(html) ?? `<p>${html}</p>`;
    case 'promotion':
      return style.promotion?.(html) ?? `<p class="read-also"><strong>${html}</strong></p>`;
    case 'list':
      return `<ul>\n${block.text
        .split('\n')
        .map((item) => `<li>${inline(item)}</li>`)
        .join('\n')}\n</ul>`;
    default:
      return style.blockquote?.(html) ?? `<blockquote><p>${html}</p></blockquote>`;
  }
}
