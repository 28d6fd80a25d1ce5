import { ownCopy } from '../../core/text.ts';
import { type Aside, isCustom, NO_ATTRIBUTES, type PageElement } from './page-tree.ts';

const edge = (words: string) => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`);

/**
 * Words of class, id and test names that are common to many sites and systems. Order counts: the first that fits names the
 * reason.
 */
const BY_NAME: readonly (readonly [Aside, RegExp])[] = [
  [
    'comments',
    edge(
      'comments?|comment-?(?:list|section|area|form|thread|wrapper|body|content|text|count)|disqus\\w*|commentlist|respond|replies|livefyre|fb-comments|kommentare?|leserkommentare|comentarios|commentaires|reader-comments',
    ),
  ],
  [
    'share',
    edge(
      'share|shares|sharing|sharebar|sharedaddy|share-?(?:bar|buttons?|tools?|links?|icons?|this)|social|socials|social-?(?:bar|share|sharing|links?|media|icons?|buttons?|follow|tools?)|addthis\\w*|addtoany|a2a|follow|follow-us|like-?button|jp-relatedposts',
    ),
  ],
  [
    'newsletter',
    edge(
      'newsletters?|newsletter-?\\w+|subscribe|subscription|subscriptions|signup|sign-up|optin|opt-in|mailing-?list|mc-?embed\\w*|mailchimp|cta|call-to-action|donate|donation|membership|paywall-?(?:message|prompt)',
    ),
  ],
  [
    'related',
    edge(
      'related|related-?\\w+|relateds|recommend|recommended|recommendations?|recirc\\w*|read-?(?:more|next|also)|readmore|more-?(?:stories|news|articles|from|on|posts|links)|also-?(?:like|read)|see-?also|outbrain|taboola|zergnet|trc|teasers?|promos?|promo-?\\w+|promotion|trending|popular|most-?(?:read|popular|viewed)|latest-?(?:news|posts|stories)?|up-?next|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post)|post-?nav|similar|yarpp|nrelate|upnext|inline-?(?:promo|related|links?)|link-?(?:list|box)|linkbox|suggested|suggestions|recent-?(?:posts|articles|news)|other-?(?:news|articles)|mehr-?zum-?thema|breaking-?(?:news|block|bar)|news-?ticker|more-?(?:in|like)',
    ),
  ],
  [
    'advertisement',
    edge(
      'ad|ads|adv|advert|adverts|advertisement|advertising|advertorial|ad-?(?:slot|unit|wrapper|container|banner|box|label|placeholder)|adsense|adsbygoogle|sponsor|sponsored|sponsors|dfp|gpt|banner|banners|werbung|anzeige|publicidad|publicite|reklama?|affiliate|commercial',
    ),
  ],
  [
    'caption',
    edge(
      'caption|captions|wp-caption-?\\w*|image-?(?:caption|credit|source|meta|info)|photo-?(?:caption|credit|credits|info)|img-?caption|media-?(?:caption|credit)|picture-?(?:caption|credit)|figcaption|fig-?caption|credit|credits|gallery|galleries|slideshow|carousel|slider|lightbox|bildunterschrift|bildquelle|legende?|cutline|copyright',
    ),
  ],
  [
    'navigation',
    edge(
      'nav|navs|navbar|navigation|navi|menu|menus|submenu|breadcrumbs?|breadcrumb-?\\w+|crumbs?|pagination|paginator|pager|paging|page-?(?:nav|numbers|links)|skip-?(?:link|links|to-\\w+)|toc|table-of-contents|sitemap|topbar|top-?bar|masthead|site-?(?:header|footer|nav|info|branding)|global-?(?:header|footer|nav)|footer|page-?footer|footer-?\\w+|colophon|header-?(?:nav|menu|top)|bottom-?(?:bar|nav)|toolbar|tool-?bar|tools|article-?tools|utility|utilities|ticker|print-?(?:link|button)|jump-?links?|sub-?nav|kopf|kopfzeile|kopfbereich|seitenkopf|fuss|fusszeile|fussbereich|seitenfuss|navi-?\\w+|brotkrumen|entete|en-tete|pied|pied-?de-?page|fil-?d-?ariane|cabecera|pie|pie-?de-?pagina|migas|shapka|podval|ust-?menu|alt-?menu|altbilgi',
    ),
  ],
  [
    'about',
    edge(
      'tags?|tag-?(?:list|cloud|links|items?)|taglist|keywords|topics?|topic-?(?:list|links)|categories|category-?(?:list|links)|meta|post-?(?:meta|info|date|tags|author|footer|categories)|entry-?(?:meta|footer|date|utility|tags)|article-?(?:meta|info|tags|date|footer|author|topics|byline)|meta-?(?:data|info|line)|byline|bylines|by-?line|byline-?\\w+|author|authors|author-?(?:box|bio|info|name|card|profile|description|about|block|details|meta|section|area|image)|about-?(?:the-?)?author|saboxplugin-?\\w*|bio|biography|dateline|datestamp|timestamp|time-?stamp|published?-?(?:date|on|time)|pub-?date|postdate|post-?date|last-?(?:updated|modified)|date|datum|reading-?time|read-?time|rating|ratings|vote|votes|views|view-?count|stats|license|licence|disclaimer|disclosure|imprint|impressum|kicker|eyebrow|section-?(?:label|name)|rubric',
    ),
  ],
  [
    'dialog',
    edge(
      'cookie|cookies|cookie-?\\w+|consent|gdpr|ccpa|modal|modals|popup|pop-?up|overlay|tooltip|tooltips|dropdown|drop-?down|notification|notifications|toast|alert-?(?:bar|box|banner)|login|log-?in|register|registration|offcanvas|drawer|lightbox|interstitial|app-?(?:banner|download|promo)|browser-?warning',
    ),
  ],
  [
    'beside',
    edge(
      'sidebar|sidebars|side-?bar|sidebar-?\\w+|side-?(?:column|col|rail|panel|content)|right-?(?:rail|column|col|sidebar)|left-?(?:rail|column|col|sidebar)|rail|(?<!elementor-)widgets?(?:-?(?:area|container|wrapper|box|content))?|aside|complementary|secondary|tertiary|supplementary|pull-?quotes?|callouts?|player|video-?(?:player|container|wrapper|embed|list|playlist)|audio-?player|playlist|poll|quiz|weather|stock-?\\w*|quotes?-?widget|embed-?(?:box|promo)',
    ),
  ],
];

const HIDDEN = edge(
  'hidden|hide|is-hidden|visually-?hidden|visuallyhidden|sr-?only|screen-?reader-?(?:text|only)?|invisible|offscreen|off-screen|print-?only|visible-?print|show-?for-?print|d-none|element-invisible|assistive-text|hiddentext',
);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const BODY_NAME =
  /(?:^|[\s_-])(?:article|articles|story|entry|post|news|content|blog|blogpost|single|artikel|articulo|noticia|nota|texto?|text|page|main|body|detail|field-name|field-item)s?[\s_-]*(?:body|bodytext|content|contents|text|copy|main|article|story|detail|articlebody|paragraphs?|inhalt|cuerpo|txt)(?:$|[\s_-])|(?:^|[\s_-])(?:articlebody|articletext|articlecontent|storybody|storytext|storycontent|entrycontent|postcontent|posttext|postbody|maincontent|bodytext|bodycopy|fulltext|hentry|rich-?text|prose|e-content|copytext|fliesstext)(?:$|[\s_-])/;

const ASIDE_ROLES: Readonly<Record<string, Aside>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  banner: 'navigation',
  contentinfo: 'navigation',
  search: 'navigation',
  toolbar: 'navigation',
  complementary: 'beside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  tooltip: 'dialog',
};

const ASIDE_ELEMENTS: Readonly<Record<string, Aside>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'navigation',
  header: 'navigation',
  aside: 'beside',
  figcaption: 'caption',
  caption: 'caption',
  dialog: 'dialog',
  form: 'form',
  search: 'navigation',
};

/** What even an element that is named like a body is not; other words there tell of its subject or layout. */
const SURE: ReadonlySet<Aside> = new Set(['comments', 'related', 'newsletter']);

/** Whether the element's tag or role says what it is: more certain than its names. A form can hold a whole page. */
export function isAsideByTag(element: PageElement): boolean {
  return (
    (ASIDE_ELEMENTS[element.name] !== undefined && element.name !== 'form') ||
    ASIDE_ROLES[element.attributes['role'] ?? ''] !== undefined
  );
}

/** Class, id and test names of an element, and the own name of a custom one, as lower-case words parted by hyphens and spaces. */
export function namesOf(element: PageElement): string {
  element.names ??= joinNames(element);
  return element.names;
}

function joinNames({ name, attributes }: PageElement): string {
  const custom = isCustom(name) ? name : '';
  if (attributes === NO_ATTRIBUTES) return custom;
  const { class: classes, 'data-testid': test, 'data-component': component } = attributes;
  let id = attributes['id'];
  if (id !== undefined && (HEADING.test(name) || SLUG.test(id))) id = undefined;
  const isClassOnly = id === undefined && test === undefined && component === undefined;
  if (isClassOnly && custom === '' && (classes === undefined || classes === '')) return '';
  const joined =
    isClassOnly && custom === ''
      ? (classes ?? '')
      : `${classes ?? ''} ${id ?? ''} ${test ?? ''} ${component ?? ''} ${custom}`;
  let names = knownNames.get(joined);
  if (names === undefined) {
    const cut = joined.slice(0, 400);
    const plain = WORDPRESS_POST.test(cut) ? cut.replace(WORDPRESS_TERMS, '') : cut;
    names = ownCopy(plain.replace(/(?<=[a-z])(?=[A-Z])|_+/g, '-').toLowerCase());
    if (knownNames.size >= MOST_HINTS) knownNames.clear();
    if (joined.length <= LONGEST_HINT) knownNames.set(ownCopy(joined), names);
  }
  return names;
}

/** The id of a heading is made of its words, and so is any id of five words or more. */
const HEADING = /^h[1-6]$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+){4}/;
/** WordPress gives a post the names of its categories and tags as classes: words of its subject. */
const WORDPRESS_POST = /(?:^|\s)(?:hentry|type-post|post-\d+)(?:\s|$)/;
const WORDPRESS_TERMS = /(?<=^|\s)(?:category|tag)-\S+/g;

/** Names repeat within a page and across the pages of a site; long ones do not. */
const MOST_HINTS = 10_000;
const LONGEST_HINT = 200;
const knownNames = new Map<string, string>();

/** Whether names fit a pattern, remembered: the same names come again in every line of a list and on every page of a site. */
export function namedLike(pattern: RegExp): (names: string) => boolean {
  const known = new Map<string, boolean>();
  return (names) => {
    if (names === '') return false;
    let fits = known.get(names);
    if (fits === undefined) {
      fits = pattern.test(names);
      if (known.size >= MOST_HINTS) known.clear();
      if (names.length <= LONGEST_HINT) known.set(names, fits);
    }
    return fits;
  };
}

/** What an element is beside the body, by its tag, role, names and visibility; null where nothing says so. */
export function asideOf(element: PageElement): Aside | null {
  if (element.aside === undefined) element.aside = findAside(element);
  return element.aside;
}

function findAside(element: PageElement): Aside | null {
  const { attributes, name } = element;
  if (name === 'html' || name === 'body') return null;
  if (attributes === NO_ATTRIBUTES && !isCustom(name)) return ASIDE_ELEMENTS[name] ?? null;
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return 'hidden';
  if (attributes['style'] !== undefined && HIDDEN_STYLE.test(attributes['style'])) return 'hidden';
  const byElement = ASIDE_ELEMENTS[name];
  if (byElement !== undefined) return byElement;
  const role = attributes['role'] ?? '';
  const byRole = ASIDE_ROLES[role];
  if (byRole !== undefined) return byRole;
  const names = namesOf(element);
  if (names === '') return null;
  const hint = hintOf(names);
  const mayHoldBody = name === 'article' || name === 'main' || role === 'main' || hint.isBody;
  return mayHoldBody ? hint.sureAside : hint.aside;
}

/** What names say, whatever the element. */
interface NameHint {
  readonly aside: Aside | null;
  /** The same for an element that may hold the body. */
  readonly sureAside: Aside | null;
  readonly isBody: boolean;
}

const hints = new Map<string, NameHint>();

function hintOf(names: string): NameHint {
  let hint = hints.get(names);
  if (hint === undefined) {
    const found = HIDDEN.test(names) ? 'hidden' : null;
    hint = {
      aside: found ?? BY_NAME.find(([, pattern]) => pattern.test(names))?.[0] ?? null,
      sureAside:
        found ?? BY_NAME.find(([aside, pattern]) => SURE.has(aside) && pattern.test(names))?.[0] ?? null,
      isBody: BODY_NAME.test(names),
    };
    if (hints.size >= MOST_HINTS) hints.clear();
    if (names.length <= LONGEST_HINT) hints.set(names, hint);
  }
  return hint;
}

/** A post of a social network that an article quotes: content, whatever the box around it is called. */
export function isEmbeddedPost(element: PageElement): boolean {
  return (
    element.name === 'blockquote' &&
    /\b(?:tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed)\b/.test(
      element.attributes['class'] ?? '',
    )
  );
}

const isNamedBeside = namedLike(
  /(?:^|\s)(?:comments?|commentlist|related|teasers?|sidebar|recommend\w*|most-?read|popular|widget|disqus\w*|respond)(?:$|[\s-])/,
);

/** Whether an element stands among comments, teasers or in a side column, whose authors and dates are not the article's. */
export function isBesideArticle(element: PageElement): boolean {
  for (let node: PageElement | null = element; node !== null; node = node.parent) {
    if (node.name === 'body' || node.name === 'html') return false;
    if (node !== element && (node.name === 'aside' || node.name === 'nav')) return true;
    if (isNamedBeside(namesOf(node))) return true;
  }
  return false;
}

/** How much an element's tag and names say that it holds the body: a factor for its score. */
export function bodyFactor(element: PageElement): number {
  const { attributes, name } = element;
  if (/articleBody/i.test(attributes['itemprop'] ?? '')) return 1.5;
  const names = namesOf(element);
  if (names !== '' && hintOf(names).isBody) return name === 'body' ? 1 : 1.3;
  if (name === 'article') return 1.15;
  if (name === 'main' || attributes['role'] === 'main') return 1.05;
  return 1;
}

/** Whether an element is of a quotation, such as a post of a network: its date and author are those of the post. */
export function isQuoted(element: PageElement | undefined): boolean {
  return isWithin(element, 'blockquote');
}

/** Whether an element is or stands close within one of the name. */
export function isWithin(element: PageElement | undefined, name: string): boolean {
  let node: PageElement | null = element ?? null;
  for (let level = 0; level < HIGHEST && node !== null; level += 1) {
    if (node.name === name) return true;
    node = node.parent;
  }
  return false;
}

/** How far up a box is looked for. */
const HIGHEST = 8;
