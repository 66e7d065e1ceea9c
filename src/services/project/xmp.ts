// xmpOf: a picture's description as XMP (IPTC Photo Metadata Standard, AltTextAccessibility), for programs that read it from the file.
// Platforms drop it when a picture is posted, so it never stands in for the description a person pastes.

export type Described = {
  readonly altText: string;
  /** BCP 47. */
  readonly lang: string;
};

export function xmpOf({ altText, lang }: Described): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
<Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">${escaped(altText)}</rdf:li>${
    lang === 'und' ? '' : `<rdf:li xml:lang="${escaped(lang)}">${escaped(altText)}</rdf:li>`
  }</rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

// Characters that XML 1.0 has no way to write are left out.
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escaped(text: string): string {
  return text.replaceAll(NOT_IN_XML, '').replaceAll(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? '');
}
