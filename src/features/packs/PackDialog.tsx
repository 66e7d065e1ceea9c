// PackDialog: what is in a pack's file, before anything of it is used; or why it can't be, said to a person and to the pack's maker.

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { packWords } from '#compose/content.ts';
import type { PackFault } from '#domain/pack/check-pack.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { fail, type Result } from '#domain/result.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { OpenPackError } from '#workflows/pack-desk.ts';
import { useAnnounce } from '../use-announce.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import styles from './packs.module.css';

type PackDialogProps = { readonly file: File; readonly onClose: () => void };

/** Most faults listed at once: after some, the next look is better than a longer list. */
const MOST_FAULTS = 20;

export function PackDialog({ file, onClose }: PackDialogProps) {
  const { desk, wholeWords } = useApp();
  const { t, i18n } = useTranslation();
  const announce = useAnnounce();
  const [read, setRead] = useState<Result<LoadedPack, OpenPackError> | null>(null);

  useEffect(() => {
    let wanted = true;
    void (async () => {
      // What is said of a pack is not among the first page's sentences.
      const [result, sayable] = await Promise.all([desk.read(file), wholeWords('rest').then(yes, no)]);
      if (wanted) setRead(sayable ? result : fail({ kind: 'opener-unreachable' }));
    })();
    return () => {
      wanted = false;
    };
  }, [desk, wholeWords, file]);

  function use(pack: LoadedPack): void {
    void desk.use(pack, file);
    onClose();
    announce(t('packs.in-use', { pack: packWords(pack, i18n.language).name }));
    window.scrollTo(0, 0);
  }

  const pack = read?.ok === true ? read.value : null;
  return (
    <Dialog
      open
      title={pack === null ? t('packs.open') : packWords(pack, i18n.language).name}
      closeLabel={t('app.close')}
      onClose={onClose}
      actions={
        pack !== null && (
          <>
            <Button onClick={onClose}>{t('packs.not-now')}</Button>
            <Button look="primary" onClick={() => use(pack)}>
              {t('packs.use')}
            </Button>
          </>
        )
      }
    >
      {read === null && <p role="status">{t('app.loading')}</p>}
      {read?.ok === false && <Refusal error={read.error} />}
      {pack !== null && <Summary pack={pack} file={file.name} />}
    </Dialog>
  );
}

const yes = () => true;
const no = () => false;

function Summary({ pack: { pack, words }, file }: { readonly pack: LoadedPack; readonly file: string }) {
  const { t, i18n } = useTranslation();
  const hasDraft = useAppState((state) => state.document !== null);
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' });
  return (
    <div className={styles['summary']}>
      <Notice>{t('packs.from-file', { file })}</Notice>
      <dl>
        <dt>{t('gallery.designs')}</dt>
        <dd>{t('gallery.count', { count: pack.templates.length })}</dd>
        <dt>{t('packs.colours')}</dt>
        <dd>{t('packs.palettes', { count: pack.palettes.length })}</dd>
        <dt>{t('packs.languages')}</dt>
        <dd>{list.format([...words.keys()].map((tag) => names.of(tag) ?? tag))}</dd>
        <dt>{t('packs.hashtags')}</dt>
        <dd dir="auto">{list.format(pack.hashtags)}</dd>
      </dl>
      <p>{t('packs.only-data')}</p>
      {hasDraft && <p>{t('packs.draft-stays')}</p>}
    </div>
  );
}

function Refusal({ error }: { readonly error: OpenPackError }) {
  const { t } = useTranslation();
  const { kind } = error;
  return (
    <div className={styles['summary']}>
      <Notice tone="bad">
        {t(`errors.${kind}`, { ...('file' in error && { file: error.file }), ...('most' in error && { most: error.most }) })}
      </Notice>
      {kind === 'zip-pack-faulty' && <Faults faults={error.faults} />}
    </div>
  );
}

/** For whoever made the pack: in English, as `npm run pack:check` says them. */
function Faults({ faults }: { readonly faults: readonly PackFault[] }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('packs.faults', { count: faults.length })}</summary>
      <ul lang="en" dir="ltr">
        {faults.slice(0, MOST_FAULTS).map(({ file, path, reason }) => (
          <li key={`${file} ${path} ${reason}`}>
            <code>{path === '' ? file : `${file}: ${path}`}</code> {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
