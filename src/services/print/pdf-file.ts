// pdfFile: one printed sheet as a PDF (1.7, ISO 32000-1), written here: five kinds of objects, a picture whose bytes are already packed and never copied,
// and nothing that tells who made it, with what or when. docs/decisions/0035 says why no library writes it.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Line, PrintSheet } from '#domain/print/print-sheet.ts';

export type PdfPage = {
  readonly sheet: PrintSheet;
  /** `rows`: a zlib stream of RGB rows with PNG's filter bytes; sizes in px. It is laid on every card of the sheet. */
  readonly picture: { readonly rows: Blob; readonly width: number; readonly height: number };
  readonly title: string;
  /** What the card says, for who hears the page, and its language (BCP 47). */
  readonly words: string;
  readonly lang: string;
};

const POINTS_PER_MM = 72 / 25.4;
/** Of marks, in points. */
const MARK_WIDTH = 0.25;

/** Each object's number is its place here, from 1. */
const OBJECTS = ['catalogue', 'pages', 'page', 'content', 'picture', 'tags', 'whole', 'places', 'figure', 'about'] as const;
type ObjectName = (typeof OBJECTS)[number];
const to = (name: ObjectName) => `${OBJECTS.indexOf(name) + 1} 0 R`;

export function pdfFile(page: PdfPage): Blob {
  const bodies = objectsOf(page);
  // The comment's high bytes tell programs that the file is not text.
  const head = new Uint8Array([...ascii('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]);
  const parts: BlobPart[] = [head];
  const starts: number[] = [];
  let length = head.length;
  const put = (part: Blob | Uint8Array<ArrayBuffer>) => {
    parts.push(part);
    length += part instanceof Blob ? part.size : part.length;
  };
  for (const [index, name] of OBJECTS.entries()) {
    starts.push(length);
    const { dictionary, stream } = bodies[name];
    put(ascii(`${index + 1} 0 obj\n${dictionary}\n`));
    if (stream !== undefined) {
      put(ascii('stream\n'));
      put(stream);
      put(ascii('\nendstream\n'));
    }
    put(ascii('endobj\n'));
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const count = OBJECTS.length + 1;
  const at = length;
  put(ascii(`xref\n0 ${count}\n0000000000 65535 f \n${table}`));
  put(ascii(`trailer\n<< /Size ${count} /Root ${to('catalogue')} /Info ${to('about')} >>\nstartxref\n${at}\n%%EOF\n`));
  return new Blob(parts, { type: 'application/pdf' });
}

type PdfObject = { readonly dictionary: string; readonly stream?: Blob | Uint8Array<ArrayBuffer> };

function objectsOf({ sheet, picture, title, words, lang }: PdfPage): Readonly<Record<ObjectName, PdfObject>> {
  const { width, height } = picture;
  const content = ascii(contentOf(sheet));
  const boxes = `/MediaBox ${box({ x: 0, y: 0, ...sheet.media }, sheet)} /BleedBox ${box(sheet.bleed, sheet)} /TrimBox ${box(sheet.trim, sheet)}`;
  const [first] = sheet.cards;
  const of = (dictionary: string, stream?: PdfObject['stream']): PdfObject =>
    stream === undefined ? { dictionary } : { dictionary, stream };
  const rows = `/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns ${width} >>`;
  return {
    catalogue: of(
      `<< /Type /Catalog /Pages ${to('pages')} /Lang ${text(lang)} /MarkInfo << /Marked true >> /StructTreeRoot ${to('tags')} ` +
        '/ViewerPreferences << /DisplayDocTitle true /PrintScaling /None >> >>',
    ),
    pages: of(`<< /Type /Pages /Kids [${to('page')}] /Count 1 >>`),
    page: of(
      `<< /Type /Page /Parent ${to('pages')} ${boxes} /Resources << /XObject << /Card ${to('picture')} >> >> ` +
        `/Contents ${to('content')} /StructParents 0 /Tabs /S >>`,
    ),
    content: of(`<< /Length ${content.length} >>`, content),
    picture: of(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 ${rows} /Length ${picture.rows.size} >>`,
      picture.rows,
    ),
    tags: of(`<< /Type /StructTreeRoot /K ${to('whole')} /ParentTree ${to('places')} /ParentTreeNextKey 1 >>`),
    whole: of(`<< /Type /StructElem /S /Document /P ${to('tags')} /K [${to('figure')}] >>`),
    places: of(`<< /Nums [0 [${to('figure')}]] >>`),
    figure: of(
      `<< /Type /StructElem /S /Figure /P ${to('whole')} /Pg ${to('page')} /K 0 /Alt ${text(words)} /Lang ${text(lang)} ` +
        `/A << /O /Layout /BBox ${box(first ?? sheet.trim, sheet)} >> >>`,
    ),
    about: of(`<< /Title ${text(title)} >>`),
  };
}

/** The first card is the figure that is read; further copies and the marks are there for the eye alone. */
function contentOf(sheet: PrintSheet): string {
  const cards = sheet.cards.map(
    (card, index) => `${index === 0 ? '/Figure << /MCID 0 >> BDC' : '/Artifact BMC'}\n${laid(card, sheet)}\nEMC\n`,
  );
  const marks = sheet.marks.map((mark) => stroke(mark, sheet)).join('');
  return `${cards.join('')}/Artifact BMC\nq 0 G ${MARK_WIDTH} w\n${marks}Q\nEMC\n`;
}

function laid(card: Rect, sheet: PrintSheet): string {
  const [left, bottom] = [points(card.x), points(sheet.media.height - card.y - card.height)];
  return `q ${points(card.width)} 0 0 ${points(card.height)} ${left} ${bottom} cm /Card Do Q`;
}

function stroke({ x1, y1, x2, y2 }: Line, { media }: PrintSheet): string {
  return `${points(x1)} ${points(media.height - y1)} m ${points(x2)} ${points(media.height - y2)} l S\n`;
}

/** Left, bottom, right, top: a PDF counts from below. */
function box({ x, y, width, height }: Rect, { media }: PrintSheet): string {
  return `[${points(x)} ${points(media.height - y - height)} ${points(x + width)} ${points(media.height - y)}]`;
}

function points(millimetres: number): string {
  return String(Number((millimetres * POINTS_PER_MM).toFixed(3)));
}

/** UTF-16 with its mark, in hexadecimal: any script, nothing to escape. */
function text(words: string): string {
  const units = Array.from({ length: words.length }, (_, at) => words.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<FEFF${units.join('').toUpperCase()}>`;
}

function ascii(words: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(words);
}
