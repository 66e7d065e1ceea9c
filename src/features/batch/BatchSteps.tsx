// BatchSteps: table, photos, a look at the first rows, and the making. A step that has nothing to work on yet is not shown.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { batchModel } from '#compose/batch/row-document.ts';
import { matchPhotos } from '#domain/batch/photo-names.ts';
import type { Document } from '#domain/document/document.ts';
import { troubleBefore } from '#workflows/batch/open-row.ts';
import type { BatchJob } from '#workflows/batch/make-row.ts';
import { Notice } from '#ui/Notice.tsx';
import { chosenFormats } from '../chosen-formats.ts';
import { useFormatWords } from '../format-words.ts';
import { useAltPhrases } from '../use-alt-phrases.ts';
import { mayLookAhead } from '../may-look-ahead.ts';
import { useApp } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import { useWordsTitles } from '../use-words-titles.ts';
import { LookStep } from './LookStep.tsx';
import { MakeStep } from './MakeStep.tsx';
import { photosWanted } from './photos-wanted.ts';
import { PhotosStep } from './PhotosStep.tsx';
import { TableStep } from './TableStep.tsx';
import { useColumns } from './use-columns.ts';
import type { ReadyDesign } from './use-design.ts';
import { usePhotoFiles } from './use-photo-files.ts';
import { useSheet } from './use-sheet.ts';

type BatchStepsProps = { readonly document: Document; readonly design: ReadyDesign };

export function BatchSteps({ document, design }: BatchStepsProps) {
  const { t } = useTranslation();
  const { pack, settings } = useApp();
  const { studio, template } = design;
  const { catalogue } = studio;
  const formatWords = useFormatWords(catalogue);
  const formats = useMemo(
    () => chosenFormats(catalogue, document.formats, settings.load().chosenFormats),
    [catalogue, document.formats, settings],
  );
  const columns = useColumns(template, formats, formatWords);
  const sheet = useSheet(columns);
  const photoFiles = usePhotoFiles();
  const titles = useWordsTitles(formatWords);
  const about = usePackWords().templates[document.templateId]?.about ?? '';
  const rows = sheet.state.kind === 'read' ? sheet.state.sheet.rows : null;
  const { uses } = sheet;
  const { state: brought } = photoFiles;
  const wanted = useMemo(() => (rows === null ? [] : photosWanted(rows, uses)), [rows, uses]);
  const match = useMemo(
    () =>
      matchPhotos(
        brought.kind === 'read' ? brought.photos : [],
        wanted.map(({ file }) => file),
      ),
    [brought, wanted],
  );
  const phrases = useAltPhrases();
  const job = useMemo((): BatchJob | null => {
    if (rows === null) return null;
    const model = { document: batchModel(document, template.slots, pack.pack, uses), pack: pack.pack, uses, yes: [t('batch.yes')] };
    return { model, photos: match, notice: mayLookAhead(), rows, formats, keepShortened: false, kit: { design: about, phrases, titles } };
  }, [rows, document, template, pack, uses, match, formats, about, phrases, titles, t]);
  const faults = useMemo(
    () =>
      (job?.rows ?? []).flatMap((row) => {
        const trouble = job === null ? null : troubleBefore(row, job);
        return trouble === null ? [] : [{ row: row.number, trouble }];
      }),
    [job],
  );
  const { batch: unfinished } = settings.load();
  const takesPhotos = columns.some(({ use }) => use.kind === 'photo');

  return (
    <>
      <p>{t('batch.intro')}</p>
      {unfinished !== null && sheet.state.kind !== 'read' && (
        <Notice>{t('batch.unfinished', { count: unfinished.parts, done: unfinished.next, rows: unfinished.rows })}</Notice>
      )}
      <TableStep sheet={sheet} columns={columns} />
      {job !== null && (
        <>
          {takesPhotos && <PhotosStep desk={photoFiles} wanted={wanted} match={match} />}
          <LookStep studio={studio} job={job} faults={faults} formatWords={formatWords} />
          <MakeStep studio={studio} job={job} faults={faults} formatWords={formatWords} />
        </>
      )}
    </>
  );
}
