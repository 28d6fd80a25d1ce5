import type { Labels } from './labels.ts';

const LONGEST_CAPTION = 500;
const LONGEST_CREDIT = 140;

/** Agencies and archives as they sign pictures; a signature is not a source of the text. */
const SIGNATURE =
  /(?:[/|(–—-]\s?|\bvia\s)(?:getty(?: images)?|afp|ap|ap photo|reuters|epa(?:-efe)?|shutterstock|zuma(?: press)?|alamy|imago|dpa|picture alliance|pa(?: wire| images)?|bloomberg(?: news)?|tass|sputnik|ria novosti|xinhua|anadolu(?: agency| images)?|istock|unsplash|pexels|wikimedia commons|flickr|keystone|apa|handout|sipa|nurphoto|rex(?: features)?|depositphotos|pixabay|adobe stock|ansa|efe)\)?\.?$/iu;
const AP_PHOTO = /\((?:ap|afp|epa|pa|reuters) photo\b|\bhandout via\b|\bfile (?:photo|picture)\b/iu;

/** "Photo:" as most of the world's languages write it, for those whose other words for it are not known. */
const PHOTO_WORD =
  /(?<![\p{L}\p{M}])(?:photos?|fotos?|fotó|fotografija|фота|фото|сүрөт|φωτο|ფოტო|լուսանկար|तस्वीर|फोटो|फ़ोटो|ছবি|చిత్రం|ഫോട്ടോ|புகைப்படம்|ภาพ|ảnh|صورة|عکس|انځور|צילום|写真|摄影|攝影|사진|ljósmynd|kuva|nuotr|llun|argazkia?|picha)\s?[:：]/iu;

/** Where the credit of a caption begins, or -1 where a line is no caption with a credit. */
export function captionCreditStart(line: string, labels: Labels): number {
  if (line.length > LONGEST_CAPTION) return -1;
  const mark = line.lastIndexOf('©');
  if (
    mark > 0 &&
    line.length - mark <= LONGEST_CREDIT &&
    !/^©\s?(?:copyright )?(?:19|20)\d{2}/iu.test(line.slice(mark))
  )
    return mark;
  const label = labels.photoCreditStart(line);
  if (label !== -1 && line.length - label <= LONGEST_CREDIT && isCredit(line, label)) return label;
  const word = /[:：]/u.test(line) ? PHOTO_WORD.exec(line) : null;
  if (word !== null && line.length - word.index <= LONGEST_CREDIT && isCredit(line, word.index))
    return word.index;
  const photo = AP_PHOTO.exec(line);
  if (photo !== null) return photo.index;
  const signature = SIGNATURE.exec(line);
  if (signature === null) return -1;
  const sentence = line.slice(0, signature.index).search(/[.!?]["”’]?\s+[^.!?]*$/u);
  return sentence === -1 ? signature.index : sentence + 1;
}

/** A label within a sentence ("a bleak picture: prices rise") is none: it stands first, or starts a phrase with a capital. */
function isCredit(line: string, start: number): boolean {
  const isFirst = start === 0 || /[.!?|([/–—,;"”»]\s*$/u.test(line.slice(0, start));
  if (!isFirst && !/^\p{Lu}/u.test(line.slice(start))) return false;
  const named = line.slice(start).replace(/^[^:/©,]{1,40}[:/©,]\s*/u, '');
  const words = named.split(/[\s/,]+/).filter((word) => /\p{L}/u.test(word));
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}@(]/u.test(word)).length;
  return (
    words.length > 0 &&
    capitals * 2 >= words.length &&
    !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}/u.test(named)
  );
}
