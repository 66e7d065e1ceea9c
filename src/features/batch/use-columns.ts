// useColumns: everything a column of the table can be for with this design and these sizes: what it is called here, and by what names it is known.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnUse, NamedUse } from '#domain/batch/column-use.ts';
import type { Format } from '#domain/format/format.ts';
import type { Template } from '#domain/template/template.ts';
import type { FormatWords } from '../format-words.ts';
import { useApp } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';

export type Column = NamedUse & { readonly label: string };

export function useColumns(template: Template, formats: readonly Format[], formatWords: FormatWords): readonly Column[] {
  const { t } = useTranslation();
  const { pack } = useApp().pack;
  const said = usePackWords();
  return useMemo(() => {
    const slots = pack.slots
      .filter(({ id }) => template.slots.includes(id))
      .toSorted((a, b) => template.slots.indexOf(a.id) - template.slots.indexOf(b.id));
    const ofSlots = slots.flatMap(({ id, kind }): readonly Column[] => {
      const label = said.slots[id]?.label ?? id;
      if (kind === 'mark') return [];
      if (kind !== 'photo') return [column({ kind: 'words', slot: id }, label, [id])];
      return [
        column({ kind: 'photo', slot: id }, t('batch.use-photo', { photo: label }), [label, id, `${id} file`]),
        column({ kind: 'description', slot: id }, t('batch.use-description', { photo: label }), [`${id} description`, `${id} alt`]),
      ];
    });
    const shorter = formats.map((format) =>
      column({ kind: 'shorter', format: format.id }, t('batch.use-shorter', { size: formatWords.name(format) }), [
        format.id,
        formatWords.name(format),
      ]),
    );
    return [
      ...ofSlots,
      column({ kind: 'language' }, t('batch.use-language'), ['language', 'lang']),
      column({ kind: 'agreed' }, t('batch.use-agreed'), ['agreed', 'consent', 'permission']),
      column({ kind: 'file-name' }, t('batch.use-file-name'), ['file name', 'filename']),
      ...shorter,
    ];
  }, [pack, template, said, formats, formatWords, t]);
}

function column(use: ColumnUse, label: string, names: readonly string[]): Column {
  return { use, label, names: [label, ...names] };
}
