// WordsToCopy: a text made for the person, theirs to change, with a count, a way back to the made one, and a button that copies it.

import { RotateCcw } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { CopyButton } from './CopyButton.tsx';
import styles from './share.module.css';

type WordsToCopyProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly counter: string;
  readonly value: string;
  readonly lang: string;
  /** In UTF-16 units. */
  readonly maxLength: number;
  readonly copy: string;
  readonly copied: string;
  /** The person wrote it: it no longer follows the card. */
  readonly own: boolean;
  readonly onChange: (text: string) => void;
  readonly onMade: () => void;
  readonly children?: ReactNode;
};

export function WordsToCopy({ copy, copied, own, onChange, onMade, children, ...field }: WordsToCopyProps) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles['words']}>
      <TextArea {...field} ref={area} rows={4} spellCheck onChange={(event) => onChange(event.currentTarget.value)} />
      <div className={styles['buttons']}>
        <CopyButton
          text={field.value}
          label={copy}
          done={copied}
          onBlocked={() => {
            area.current?.focus();
            area.current?.select();
          }}
        />
        {own && (
          <Button look="quiet" icon={<RotateCcw aria-hidden="true" />} onClick={onMade}>
            {t('share.made-again')}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}
