// saysYes: whether a cell says that somebody agreed. Only a clear yes counts: a row too few can be made later, one too many can't be taken back.

const YES: ReadonlySet<string> = new Set(
  (
    'yes y ok agreed true 1 x ✓ ✔ ☑ ✅ ja oui sí si sim da да так evet po ndiyo haa eeh tak áno ano igen ' +
    'نعم بله ہاں አዎ እወ हाँ हां হ্যাঁ ஆம் 是 是的 はい 네 예 ใช่ vâng có'
  ).split(' '),
);

/** `own`: words for yes in the interface's language. The first word decides: "yes, form signed" is one. */
export function saysYes(cell: string, own: readonly string[] = []): boolean {
  const [first = ''] = cell
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .split(/[\s,;.:!()/]+/u);
  return YES.has(first) || own.some((word) => word.normalize('NFC').toLowerCase() === first);
}
