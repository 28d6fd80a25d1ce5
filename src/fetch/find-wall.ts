import type { OutcomeName } from '../core/outcome.ts';
import type { Answer } from './ask.ts';

/** A page that stands in the place of what was asked for. Walls are named, never climbed. */
export interface Wall {
  readonly outcome: Extract<OutcomeName, 'bot-wall' | 'consent-wall'>;
  /** Who built it, as far as known. */
  readonly by: string;
}

interface WallMark {
  readonly by: string;
  /** Header fields that no page of a publisher bears. */
  readonly header?: readonly [name: string, value: RegExp];
  /** Words that a challenge page bears. Sensors of the same makers stand in ordinary pages too. */
  readonly body?: RegExp;
}

/** Marks of the makers of bot walls, as their challenges looked in 2024–2026. */
const BOT_WALLS: readonly WallMark[] = [
  {
    by: 'Cloudflare',
    header: ['cf-mitigated', /challenge/],
    body: /_cf_chl_opt|cf-browser-verification|cf-challenge-running|\/cdn-cgi\/challenge-platform\/h\/|Attention Required! \| Cloudflare/,
  },
  {
    by: 'Akamai',
    body: /errors\.edgesuite\.net|sec-if-cpt-container|\/_sec\/cp_challenge\/|bm-verify=/,
  },
  { by: 'DataDome', header: ['x-dd-b', /./], body: /captcha-delivery\.com/ },
  { by: 'HUMAN (PerimeterX)', body: /px-captcha|captcha\.px-c(?:dn|loud)\.net|_pxAppId/ },
  { by: 'Imperva', body: /_Incapsula_Resource\?|Incapsula incident ID/ },
  {
    by: 'AWS WAF',
    header: ['x-amzn-waf-action', /challenge|captcha/],
    body: /awsWafCookieDomainList|\.token\.awswaf\.com/,
  },
  { by: 'Kasada', header: ['x-kpsdk-ct', /./], body: /KPSDK\.(?:now|start)/ },
  {
    by: 'Vercel',
    header: ['x-vercel-mitigated', /challenge|deny/],
    body: /vercel\/security\/static\/challenge/,
  },
  { by: 'Sucuri', header: ['x-sucuri-block', /./], body: /sucuri_cloudproxy_js|Sucuri WebSite Firewall/ },
  { by: 'DDoS-Guard', body: /check\.ddos-guard\.net|\/\.well-known\/ddos-guard\// },
  { by: 'Anubis', body: /id="anubis_challenge"|\/\.within\.website\/x\/cmd\/anubis\// },
  { by: 'Fastly', body: /\/_fs-ch-[\w-]{4,}\// },
  { by: 'a captcha', body: /class="(?:g-recaptcha|h-captcha|cf-turnstile)"/ },
];

/** Host names and paths to which publishers send readers who have not consented yet. */
const CONSENT_HOST = /^(?:consent|guce|cmp|myprivacy|privacy-?gate|cookie-?wall|cookieconsent)\./;
const CONSENT_PATH =
  /\/(?:privacy-?(?:gate|wall)|cookie-?wall|consent-?(?:wall|gate)|collectconsent)(?:[/?]|$)/i;
/** Scripts of consent managers (IAB TCF), which ordinary pages bear too. */
const CONSENT_SCRIPT = /__tcfapi|didomi|sp_privacy|consentmanager\.net|usercentrics|onetrust|quantcast\.mgr/i;

/** So much of a page is looked at: challenges are short. */
const LOOKED_AT = 200_000;
/** A page with fewer letters of text than this holds no article. */
const LITTLE_TEXT = 800;

/** Statuses with which servers refuse crawlers. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 405, 406, 409, 418, 429, 503]);

/**
 * The wall that an answer is, or null. On a refusal any mark of its maker tells; on a success also the page must hold
 * hardly any text, since sensors and consent managers stand in ordinary pages too.
 */
export function findWall(requested: URL, url: URL, answer: Answer): Wall | null {
  const builder = BOT_WALLS.find(({ header }) => {
    const value = header === undefined ? undefined : answer.headers[header[0]];
    return value !== undefined && header?.[1].test(value) === true;
  });
  if (builder !== undefined) return { outcome: 'bot-wall', by: builder.by };
  if (isConsentAddress(requested, url)) return { outcome: 'consent-wall', by: url.host };
  const isRefusal = REFUSALS.has(answer.status);
  if (!isRefusal && (answer.status > 299 || !isHtml(answer))) return null;
  const { body } = answer;
  const html = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, LOOKED_AT)).toString(
    'latin1',
  );
  // First what settles most answers at once.
  if (!isRefusal && (body.length > LOOKED_AT || hasText(html))) return null;
  const marked = BOT_WALLS.find(({ body }) => body?.test(html) === true);
  const consent = CONSENT_SCRIPT.test(html);
  if (marked === undefined && (isRefusal || !consent)) return null;
  return marked === undefined
    ? { outcome: 'consent-wall', by: 'a consent manager' }
    : { outcome: 'bot-wall', by: marked.by };
}

function isConsentAddress(requested: URL, url: URL): boolean {
  if (requested.href === url.href) return false;
  return (
    (requested.host !== url.host && CONSENT_HOST.test(url.host)) ||
    (CONSENT_PATH.test(url.pathname) && !CONSENT_PATH.test(requested.pathname))
  );
}

function isHtml({ headers }: Answer): boolean {
  return /html/i.test(headers['content-type'] ?? 'text/html');
}

/** Whether a page holds more than a little text outside of scripts and styles, white space aside. */
function hasText(html: string): boolean {
  let count = 0;
  let position = 0;
  while (position < html.length && count < LITTLE_TEXT) {
    const tag = html.indexOf('<', position);
    const text = html.slice(position, tag === -1 ? undefined : tag);
    count += text.replace(/\s+/g, '').length;
    if (tag === -1) break;
    const hidden = /^<(script|style|noscript|svg|template)\b/i.exec(html.slice(tag, tag + 12))?.[1];
    const end = hidden === undefined ? html.indexOf('>', tag) : endOf(html, hidden, tag);
    if (end === -1) break;
    position = end + 1;
  }
  return count >= LITTLE_TEXT;
}

function endOf(html: string, element: string, from: number): number {
  const lower = html.indexOf(`</${element.toLowerCase()}`, from);
  const end = lower === -1 ? html.indexOf(`</${element.toUpperCase()}`, from) : lower;
  return end === -1 ? -1 : html.indexOf('>', end);
}
