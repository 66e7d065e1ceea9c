// ExampleTable: a table to begin with, made from what the design has places for: its columns by name and one made-up row.

import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { csvText } from '#domain/batch/csv-text.ts';
import type { ColumnUse } from '#domain/batch/column-use.ts';
import { saveFile } from '#services/export/save-file.ts';
import { Button } from '#ui/Button.tsx';
import { useAppState } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import type { Column } from './use-columns.ts';

export function ExampleTable({ columns }: { readonly columns: readonly Column[] }) {
  const { t, i18n } = useTranslation();
  const template = useAppState((state) => state.document?.templateId ?? '');
  const samples = usePackWords().templates[template]?.samples ?? {};
  const shown = columns.filter(({ use }) => use.kind !== 'shorter' && use.kind !== 'file-name');

  function cellOf(use: ColumnUse): string {
    switch (use.kind) {
      case 'words':
        return samples[use.slot] ?? '';
      case 'photo':
        return `${use.slot}-1.jpg`;
      case 'language':
        return i18n.language;
      case 'agreed':
        return t('batch.yes');
      case 'description':
      case 'shorter':
      case 'file-name':
      case 'unused':
        return '';
    }
  }

  function save(): void {
    const text = csvText([shown.map(({ label }) => label), shown.map(({ use }) => cellOf(use))]);
    saveFile(new Blob([text], { type: 'text/csv' }), 'cards.csv');
  }

  return (
    <Button look="quiet" icon={<Download aria-hidden="true" />} onClick={save}>
      {t('batch.example')}
    </Button>
  );
}
