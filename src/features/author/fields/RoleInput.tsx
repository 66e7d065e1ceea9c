// RoleInput: one of the palette's seven roles, by its colour and its name.

import { ROLES } from '#domain/palette/palette.ts';
import { useAuthor } from '../use-author.tsx';
import { useFieldWords } from '../use-field-words.ts';
import styles from './fields.module.css';

type RoleInputProps = {
  readonly id: string;
  readonly labelledBy: string;
  readonly value: string | null;
  readonly onChange: (role: string) => void;
};

export function RoleInput({ id, labelledBy, value, onChange }: RoleInputProps) {
  const { colours } = useAuthor();
  const words = useFieldWords();
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className={styles['roles']}>
      {ROLES.map((role) => (
        <label key={role} className={styles['role']} title={words.role(role)}>
          <input
            type="radio"
            name={id}
            value={role}
            checked={value === role}
            aria-label={words.role(role)}
            onChange={() => onChange(role)}
          />
          <i style={{ background: colours[role] }} aria-hidden="true" />
        </label>
      ))}
      <span className={styles['roleName']} aria-hidden="true">
        {value === null ? '' : words.role(value)}
      </span>
    </div>
  );
}
