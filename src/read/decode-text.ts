/** Text and the encoding that it was read with. */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  /** How the encoding was known. */
  readonly rule: 'byte-order-mark' | 'content-type' | 'declaration' | 'valid-utf-8' | 'detected';
}

/** A declaration stands early: HTML asks for the first 1,024 bytes, real pages put it later. */
const DECLARATION_WITHIN = 8_192;
const SAMPLE_LENGTH = 12_000;
/** A cut or damaged page has a few wrong bytes; a page of another encoding has many. */
const TOLERATED_ERRORS = 0.02;

const CANDIDATES = [
  'windows-1252',
  'windows-1251',
  'gb18030',
  'koi8-r',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1250',
  'windows-1254',
  'windows-1253',
  'windows-1256',
  'windows-1255',
] as const;

/**
 * Bytes as text: byte-order mark first, then UTF-8 wherever the bytes are valid UTF-8 beyond ASCII (a wrong declaration is
 * commoner than a text of another encoding that happens to be valid), then what server or page declare, then the encoding
 * of those in use whose letters look most like language.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): DecodedText {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return { text: decode(bytes, mark), charset: mark, rule: 'byte-order-mark' };
  const wide = wideCharset(bytes);
  if (wide !== null) return { text: decode(bytes, wide), charset: wide, rule: 'detected' };
  const utf8 = decode(bytes, 'utf-8');
  const errors = countReplacements(utf8);
  if (errors === 0) return { text: utf8, charset: 'utf-8', rule: 'valid-utf-8' };
  const high = highBytes(bytes);
  const byServer = charsetLabel(contentType?.match(/charset\s*=\s*["']?\s*([\w:.-]{2,40})/i)?.[1]);
  const start = decode(bytes.subarray(0, DECLARATION_WITHIN), 'windows-1252');
  const byPage = charsetLabel(
    /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(start)?.[1] ??
      /<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(start)?.[1],
  );
  const mostlyUtf8 = errors <= high * TOLERATED_ERRORS;
  if (mostlyUtf8) return { text: utf8, charset: 'utf-8', rule: 'detected' };
  for (const [charset, rule] of [
    [byServer, 'content-type'],
    [byPage, 'declaration'],
  ] as const) {
    if (charset === null || charset === 'utf-8') continue;
    const text = decode(bytes, charset);
    if (countReplacements(text) <= high * TOLERATED_ERRORS) return { text, charset, rule };
  }
  const charset = detectCharset(bytes);
  return { text: decode(bytes, charset), charset, rule: 'detected' };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: text of Western scripts has a zero in every other byte. */
function wideCharset(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 2_000) & ~1;
  if (length < 16) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  if (odd > length * 0.35 && even < length * 0.05) return 'utf-16le';
  return even > length * 0.35 && odd < length * 0.05 ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

function charsetLabel(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label.trim().toLowerCase()).encoding;
  } catch {
    return null;
  }
}

function highBytes(bytes: Uint8Array): number {
  let count = 0;
  for (let index = 0; index < bytes.length; index += 1) if ((bytes[index] ?? 0) > 0x7f) count += 1;
  return count;
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}

/** The candidate whose decoded letters look most like language. */
function detectCharset(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  let best = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const charset of CANDIDATES) {
    const score = likeness(decode(sample, charset), charset);
    if (score > bestScore) {
      best = charset;
      bestScore = score;
    }
  }
  return best;
}

/** Up to `SAMPLE_LENGTH` bytes in which bytes beyond ASCII stand, with what is around them. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_LENGTH);
  let length = 0;
  let sinceHigh = 1_000;
  for (let index = 0; index < bytes.length && length < SAMPLE_LENGTH; index += 1) {
    const byte = bytes[index] ?? 0;
    sinceHigh = byte > 0x7f ? 0 : sinceHigh + 1;
    if (sinceHigh < 4 || (bytes[index + 1] ?? 0) > 0x7f) {
      sample[length] = byte;
      length += 1;
    }
  }
  return sample.subarray(0, length);
}

const COMMON_HAN = new Set(
  '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进法此实回二理美点月明其种声全工己话者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴切国来这时们个为会说国对后还发从动长见经头现点开关无东问里产实给书报亲边觉議這國時會來說為們個對後還發從動長見經頭現點開關無東問裡產實給書報親邊覺'.split(
    '',
  ),
);

/** How much the characters beyond ASCII look like text of that encoding, per byte; decoding errors weigh most. */
function likeness(text: string, charset: string): number {
  let score = 0;
  let bytes = 0;
  const isWide = /gb|big5|jis|euc/.test(charset);
  let before = '';
  for (const character of text) {
    if (character > '\u007f') {
      bytes += isWide ? 2 : 1;
      score += worth(character, before, isWide) * (isWide ? 2 : 1);
    }
    before = character;
  }
  return bytes === 0 ? 0 : score / bytes;
}

function worth(character: string, before: string, isWide: boolean): number {
  if (character === '\ufffd') return -8;
  if (/[\u0080-\u009f\ue000-\uf8ff]/u.test(character)) return -4;
  if (/[“”‘’–—…„«»\u00a0·、。，「」！？：；《》（）]/u.test(character)) return isWide ? 0.8 : 0.6;
  if (isWide) {
    if (COMMON_HAN.has(character)) return 1.6;
    if (/\p{Script=Hiragana}/u.test(character)) return 1.5;
    if (/[\u30a1-\u30fc]/u.test(character)) return 0.7;
    if (/\p{Script=Hangul}/u.test(character)) return 1;
    return /\p{Script=Han}/u.test(character) ? 0.1 : -0.6;
  }
  // Words of two scripts are Latin words with accents, read wrongly.
  if (
    /[a-z]/i.test(before) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(character)
  )
    return -1;
  if (/\p{Script=Cyrillic}/u.test(character)) return cyrillicWorth(character, before);
  if (/\p{Script=Greek}|\p{Script=Arabic}|\p{Script=Hebrew}/u.test(character))
    return /\p{Lu}/u.test(character) ? 0.1 : 0.8;
  if (/[\p{Ll}]/u.test(character) && /\p{Script=Latin}/u.test(character)) {
    if (before > '\u007f' && /\p{L}/u.test(before)) return -0.8;
    return /[a-z]/iu.test(before) ? (/[äöüßéèêàâçñóíáúôîïøåæãõ]/u.test(character) ? 1 : 0.7) : 0.4;
  }
  if (/\p{Lu}/u.test(character)) return /\p{Ll}/u.test(before) ? -1.5 : 0.3;
  return /[°©®€£§²³½ºª¿¡´¨]/u.test(character) ? 0.1 : -1;
}

function cyrillicWorth(character: string, before: string): number {
  if (/[оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё]/u.test(character))
    return /[оеаинтсрвл]/u.test(character) ? 1.2 : 0.8;
  if (/\p{Lu}/u.test(character)) return /\p{Ll}/u.test(before) ? -1.5 : 0.2;
  return -0.2;
}
