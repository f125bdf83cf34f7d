/** Without the flag `u`, which takes half as long: the first characters are `\p{Cc}`. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const suspicious = /[\u0000-\u001f\u007f-\u009f<&\u00ad\u200b\u202d\u202e\u2060\ufeff\ufffd]/;
const tag =
  /<\/?(?:a|abbr|address|article|b|blockquote|body|br|button|center|code|div|em|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|meta|object|ol|p|pre|s|script|section|small|span|strong|style|sub|sup|svg|table|tbody|td|th|title|tr|u|ul)(?:\s[^<>]{0,500})?\s?\/?>|<!--/i;
const everyTag = new RegExp(tag.source.replace('|<!--', ''), 'gi');
const entity =
  /&(?:amp|lt|gt|quot|apos|nbsp|copy|reg|[aeiou](?:uml|acute|grave|circ)|szlig|ntilde|ccedil|#\d{2,6}|#x[\da-f]{2,5});/i;
const everyEntity = new RegExp(entity.source, 'gi');
/** Control characters but for tabs and line breaks; blanks of no width; marks that turn the direction of writing. */
const invisible = /[^\P{Cc}\t\n\r]|[\u00ad\u200b\u202d\u202e\u2060\ufeff\ufffd]/u;
const everyInvisible = new RegExp(invisible.source.replace('\\ufffd', ''), 'gu');
const scripts = /<(script|style)\b[^<>]{0,500}>[^<]{0,10000}<\/\1\s?>/gi;
const comments = /<!--[^<>]{0,10000}-->/g;
const lineEnds = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\s?\/?>/gi;
const blanks = /[^\S\n]+/g;
const blankLines = /\s*\n\s*/g;

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', copy: '©', reg: '®', szlig: 'ß' },
  ...{ ntilde: 'ñ', Ntilde: 'Ñ', ccedil: 'ç', Ccedil: 'Ç' },
};
const combining: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
};

/** Whether a text holds HTML tags, character entities, or control and other invisible characters. */
export const hasMarkup = (text: string): boolean =>
  suspicious.test(text) && (tag.test(text) || entity.test(text) || invisible.test(text));

/** The text without them: scripts and tags left out, entities as what they mean. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(scripts, ' ')
    .replace(comments, ' ')
    .replace(lineEnds, '\n')
    .replace(everyTag, ' ')
    .replace(everyEntity, meantBy)
    .replace(everyInvisible, '')
    .replace(blanks, ' ')
    .replace(blankLines, '\n')
    .trim();

function meantBy(written: string): string {
  const name = written.slice(1, -1);
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : ' ';
  }
  const known = named[name] ?? named[name.toLowerCase()];
  if (known !== undefined) return known;
  return (name[0]! + (combining[name.slice(1).toLowerCase()] ?? '')).normalize('NFC');
}
