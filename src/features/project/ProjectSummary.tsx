// ProjectSummary: what a saved file holds, what it lacks, and what becomes of the graphic that is open now.

import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import type { Project } from '#services/project/project-file.ts';
import { Notice } from '#ui/Notice.tsx';
import { fitToPack, isOfPack } from '#workflows/fit-to-pack.ts';
import { photosMissing } from '#workflows/open-project.ts';
import { MakesWay } from '../MakesWay.tsx';
import { useApp } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import styles from './project.module.css';

type ProjectSummaryProps = {
  readonly project: Project;
  readonly file: File;
  /** What is open now, when there is something to lose. */
  readonly begun: Document | null;
};

export function ProjectSummary({ project, file, begun }: ProjectSummaryProps) {
  const { t } = useTranslation();
  const { pack } = useApp().pack;
  const { templates } = usePackWords();
  const { document } = project;
  const ours = isOfPack(document, pack);
  const gone = ours && fitToPack(document, pack).templateGone;
  const missing = photosMissing(project);
  const words = firstWords(document, pack.leadSlot);
  return (
    <div className={styles['summary']}>
      <Picture file={file} />
      {words === null ? <p>{t('project.no-words')}</p> : <blockquote dir="auto">{words}</blockquote>}
      {ours && !gone && <p>{t('project.design', { design: templates[document.templateId]?.name ?? document.templateId })}</p>}
      {gone && <Notice tone="warn">{t('project.design-gone')}</Notice>}
      {!ours && <Notice tone="warn">{t('project.other-pack', { pack: document.packId })}</Notice>}
      {missing > 0 && <Notice tone="warn">{t('project.photos-missing', { count: missing })}</Notice>}
      {begun !== null && <MakesWay begun={begun} undoable={ours && isOfPack(begun, pack)} />}
    </div>
  );
}

/** The picture itself, where that is what carries it. */
function Picture({ file }: { readonly file: File }) {
  const [shown, setShown] = useState(true);
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  // Its words are said beside it.
  return shown ? <img className={styles['picture']} src={url} alt="" onError={() => setShown(false)} /> : null;
}

/** What was written in the slot that leads the design, else anywhere. */
function firstWords(document: Document, leadSlot: string): string | null {
  const texts = Object.entries(document.words).toSorted(([a], [b]) => Number(b === leadSlot) - Number(a === leadSlot));
  return texts.map(([, { text }]) => text.trim()).find((text) => text !== '') ?? null;
}
