// reportPage: the page `pack:check` writes: faults and remarks, palettes with their contrast, and every card, with what is worth a look beside it.

/** What is drawn, and what to look for in it. */
export const CONTENTS = [
  { id: 'samples', title: 'No text', look: 'the samples a person sees first' },
  { id: 'short', title: 'Short', look: 'does it look full, not empty?' },
  { id: 'long', title: 'Long', look: 'does it still breathe?' },
  { id: 'arabic', title: 'Arabic', look: 'is it mirrored, and is nothing cut above or below a line?' },
  { id: 'longWord', title: 'One long word', look: 'does it stay inside?' },
  { id: 'noPhoto', title: 'No photo', look: 'is there no hole where the photo was?' },
];

const STYLE = `
  :root { color-scheme: light; font: 15px/1.45 system-ui, sans-serif; color: #241a36; background: #eee8dc; }
  body { margin: 0; padding: 24px; }
  section { margin-block: 0 40px; }
  .card-row { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-end; margin-block: 4px 20px; }
  figure { margin: 0; }
  img { display: block; background: #fff; }
  img.circle { border-radius: 50%; }
  figcaption { max-width: 240px; font-size: 12px; color: #5b526d; }
  .look { color: #a3281a; font-weight: 650; }
  .ok { color: #1c6546; }
  ul { columns: 22em; }
  li.fault { color: #a3281a; }
  code { font-weight: 650; }
  table { border-collapse: collapse; }
  td, th { padding: 4px 10px; text-align: start; font-weight: 400; font-variant-numeric: tabular-nums; }
  td.swatch { min-width: 74px; }
`;

export function reportPage({ id, faults, remarks, palettes, cards }) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(id)}: pack check</title>
<style>${STYLE}</style>
<h1>${escape(id)}</h1>
<section>
  <h2>${faults.length} faults, ${remarks.length} remarks</h2>
  <ul>${[...faults.map((line) => `<li class="fault">${escape(line)}</li>`), ...remarks.map((line) => `<li>${escape(line)}</li>`)].join('')}</ul>
</section>
${paletteTable(palettes)}
${[...new Set(cards.map(({ template }) => template))].map((template) => templateSection(template, cards)).join('\n')}
</html>
`;
}

function paletteTable(palettes) {
  if (palettes.length === 0) return '';
  const rows = palettes.map(
    ({ id, mode, roles }) =>
      `<tr><th>${escape(id)} (${mode})</th>${roles
        .map(
          ({ role, colour, words, ratio }) =>
            `<td class="swatch" style="background:${colour};color:${words}">${role} ${colour}<br>${ratio.toFixed(1)}</td>`,
        )
        .join('')}</tr>`,
  );
  return `<section><h2>Palettes</h2><p>On each colour, the most readable of ink, paper and deep, with its contrast. At least 4.5; ink on paper 7.</p><table>${rows.join('')}</table></section>`;
}

function templateSection(template, cards) {
  const rows = CONTENTS.map(({ id, title, look }) => {
    const own = cards.filter((card) => card.template === template && card.content === id);
    return own.length === 0 ? '' : `<h3>${title} <small>(${look})</small></h3><div class="card-row">${own.map(figure).join('')}</div>`;
  });
  return `<section data-template="${escape(template)}"><h2>${escape(template)}</h2>${rows.join('')}</section>`;
}

function figure({ file, width, height, shape, template, content, notes }) {
  const said = notes.map((note) => `<br><span class="look">${escape(note)}</span>`).join('');
  const alt = `${template}, ${content}, ${shape}`;
  return `<figure><img class="${shape}" src="${file}" width="${width}" height="${height}" alt="${escape(alt)}"><figcaption>${shape}${said}</figcaption></figure>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
