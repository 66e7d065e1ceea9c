// PackNotice: that the designs on show come from a file and not from this site, with the way back; that last visit's file could not be read.

import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useApp } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';

export function PackNotice() {
  const { desk, packRead } = useApp();
  const { t } = useTranslation();
  const words = usePackWords();
  const { source, kept } = useSyncExternalStore(desk.subscribe, desk.current);
  const [told, setTold] = useState(packRead);

  if (source.origin === 'file') {
    return (
      <Notice actions={<Button onClick={() => void desk.leave()}>{t('packs.leave')}</Button>}>
        {t('packs.from-a-file', { pack: words.name })} {!kept && t('packs.not-kept')}
      </Notice>
    );
  }
  if (told) return null;
  return (
    <Notice tone="warn" actions={<Button onClick={() => setTold(true)}>{t('keeping.restored-dismiss')}</Button>}>
      {t('packs.not-read')}
    </Notice>
  );
}
