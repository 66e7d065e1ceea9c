// ProjectDialog: what is in a saved picture or file, before anything on this device changes: open it, begin another like it, or leave it. What
// the person has open now is never lost unasked.

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { anotherLike } from '#domain/document/another-like.ts';
import { isUntouched, type Document } from '#domain/document/document.ts';
import type { Result } from '#domain/result.ts';
import { readProject, type Project, type ProjectError } from '#services/project/project-file.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { fitToPack, isOfPack } from '#workflows/fit-to-pack.ts';
import { openProject } from '#workflows/open-project.ts';
import { ROUTES } from '../routes.ts';
import { useAnnounce } from '../use-announce.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { ProjectSummary } from './ProjectSummary.tsx';

type ProjectDialogProps = { readonly file: File; readonly onClose: () => void };

type Step = 'asking' | 'opening' | 'unreachable';

export function ProjectDialog({ file, onClose }: ProjectDialogProps) {
  const app = useApp();
  const { t, i18n } = useTranslation();
  const announce = useAnnounce();
  const [read, setRead] = useState<Result<Project, ProjectError> | null>(null);
  const [step, setStep] = useState<Step>('asking');
  const current = useAppState((state) => state.document);
  const { pack } = app.pack;

  useEffect(() => {
    let wanted = true;
    void (async () => {
      const result = await readProject(file);
      if (wanted) setRead(result);
    })();
    return () => {
      wanted = false;
    };
  }, [file]);

  function put(document: Document): void {
    const fitted = isOfPack(document, pack) ? fitToPack(document, pack).document : document;
    // Undoing brings back what was open; but never into another pack's design.
    if (current !== null && isOfPack(current, pack) && isOfPack(fitted, pack)) app.actions.edit('project', () => fitted);
    else app.actions.open(fitted);
    onClose();
    navigate(ROUTES.edit);
    announce(t('project.opened'));
  }

  async function open(project: Project): Promise<void> {
    if (project.photos.size === 0) {
      put(project.document);
      return;
    }
    setStep('opening');
    const studio = await app.openStudio().catch(() => null);
    if (studio === null) setStep('unreachable');
    else put((await openProject({ studio, drafts: app.drafts }, project)).document);
  }

  const project = read?.ok === true ? read.value : null;
  const begun = current !== null && !isUntouched(current) ? current : null;
  const waiting = read === null || step === 'opening';
  return (
    <Dialog
      open
      title={t('project.title')}
      closeLabel={t('app.close')}
      onClose={onClose}
      actions={
        project !== null && (
          <>
            <Button onClick={onClose}>{t('project.not-now')}</Button>
            <Button disabled={waiting} onClick={() => put({ ...anotherLike(project.document), locale: i18n.language })}>
              {t('project.another')}
            </Button>
            <Button look="primary" disabled={waiting} onClick={() => void open(project)}>
              {t('project.open')}
            </Button>
          </>
        )
      }
    >
      {waiting && <p role="status">{t('project.reading')}</p>}
      {read?.ok === false && <Notice tone="bad">{t(`errors.${read.error.kind}`, refusalValues(read.error))}</Notice>}
      {step === 'unreachable' && <Notice tone="bad">{t('errors.studio-unreachable')}</Notice>}
      {project !== null && <ProjectSummary project={project} file={file} begun={begun} />}
    </Dialog>
  );
}

function refusalValues(error: ProjectError): { readonly limit?: number } {
  return error.kind === 'project-too-large' ? { limit: error.limit } : {};
}
