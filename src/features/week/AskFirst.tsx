// AskFirst: a graphic is open while a day's card is to be made: begin a new one, or take its words along?

import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { MakesWay } from '../MakesWay.tsx';
import type { MakeCard } from './use-make-card.ts';

export function AskFirst({ asked, begun, undoable, startNew, useWords: takeWords, cancel }: MakeCard) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={asked !== null && begun !== null}
      title={t('week.ask')}
      closeLabel={t('app.close')}
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel}>{t('week.ask-no')}</Button>
          <Button onClick={takeWords}>{t('week.ask-words')}</Button>
          <Button look="primary" onClick={startNew}>
            {t('week.ask-new')}
          </Button>
        </>
      }
    >
      {begun !== null && <MakesWay begun={begun} undoable={undoable} />}
    </Dialog>
  );
}
